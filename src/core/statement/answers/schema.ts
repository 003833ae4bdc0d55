import { z } from 'zod';
import { calendarDate, days, repositoryName, text } from '../../policy/fields.js';
import { idsOf, REQUIREMENT_NUMBERS } from './keys.js';
import { PROMISE_IDS } from '../statement.js';

/** The most days that an answer holds without a new look: two years. */
export const MOST_REVIEW_DAYS = 731;

/** How `review-after` is written as an age: a number of days, `MOST_REVIEW_DAYS` at most. */
const REVIEW_DAYS = /^(?:[1-9]\d?|[1-6]\d{2}|7[0-2]\d|73[01])d$/;

const REVIEW_WORDS =
  'must be a number of days such as 365d, two years (731d) at most, or a date written YYYY-MM-DD';

/** The owner that `fixby statement init` writes where it knows none: nobody answers for that. */
export const NO_OWNER = 'nobody yet';

/** `review-after`: an age from the review on, or the last day. */
function reviewAfter() {
  return z.union([z.string().regex(REVIEW_DAYS, { error: REVIEW_WORDS }), calendarDate()], {
    error: REVIEW_WORDS,
  });
}

/** An address on the web, which everybody may read: so no user or password stands in it. */
function address() {
  return z
    .url({ protocol: /^https$/u, error: 'must be a URL with https' })
    .max(2_000)
    .refine(hasNoUser, { error: 'must be a URL without a user or a password' });
}

function hasNoUser(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

/** What an answer claims in figures: the record of findings is held against it. */
const claims = z
  .strictObject({
    'fix-days': z
      .strictObject({
        critical: days().exactOptional(),
        high: days().exactOptional(),
        medium: days().exactOptional(),
        low: days().exactOptional(),
      })
      .exactOptional()
      .describe('Days within which findings of a severity are fixed, such as { critical: 10 }.'),
    'scan-gap': days()
      .exactOptional()
      .describe('Most days in a row that pass without a complete scan of the default branch.'),
  })
  .describe('Figures that it claims. A claim that the record contradicts is a finding.');

const answer = z.strictObject({
  answer: z
    .enum(['yes', 'no', 'not-applicable', 'not-from-here'])
    .describe('The answer; `not-from-here` where nobody has answered yet.'),
  text: text().exactOptional().describe('Why, in a sentence for whoever asks. Everybody may read it.'),
  url: address().exactOptional().describe('A page that shows it. Everybody may read it.'),
  owner: text()
    .exactOptional()
    .describe('Who answers for it, `"@alice"` in quotes because of the `@`. Default: `owner` of the file.'),
  reviewed: calendarDate().exactOptional().meta({
    description:
      'The day on which somebody last looked at it. Without it the answer is a draft, which counts for nothing.',
    format: 'date',
  }),
  'review-after': reviewAfter()
    .exactOptional()
    .describe('Days from the review, such as 365d, or the last day on which it holds.'),
  claims: claims.exactOptional(),
});

/** One answer as the file writes it. */
export type WrittenAnswer = z.output<typeof answer>;

/** Answers by id; an id that the questionnaire has not is an error. */
function answersTo(ids: readonly string[], what: string) {
  return z
    .strictObject(Object.fromEntries(ids.map((id) => [id, answer.exactOptional()])))
    .exactOptional()
    .describe(what);
}

/** The id of a Forge app in its manifest. */
export const APP_ID = /^ari:cloud:ecosystem::app\/[0-9a-f-]{36}$/iu;

const app = z.strictObject({
  name: text().describe('The name that customers know.'),
  id: text()
    .regex(APP_ID, {
      error: 'must be the id of a Forge app, ari:cloud:ecosystem::app/…',
    })
    .exactOptional()
    .describe('Its id in the manifest.'),
  key: text().exactOptional().describe('Its key on the Marketplace.'),
  repository: repositoryName()
    .exactOptional()
    .describe('The repository that it is made from, `owner/name`. Default: this one.'),
  path: text()
    .regex(/^(?!\.{0,2}\/)[^*?\\]*[^*?\\/]$/u, {
      error: "must be a folder relative to the repository's root, such as apps/timesheets",
    })
    .exactOptional()
    .describe(
      'The folder with its manifest: a statement of another directory is not about this app. Default: the whole repository.',
    ),
  bounty: z
    .boolean()
    .exactOptional()
    .describe('Whether the bug bounty covers it. Nothing is said where no app has it.'),
  'bounty-url': address().exactOptional().describe('The page of the bounty.'),
});

/** The schema of the vendor's answers, from which the JSON Schema and the docs are derived. */
export const answersSchema = z.strictObject({
  version: z.literal(1).describe('Version of this format. Must be 1.'),
  vendor: text().exactOptional().describe('Who the statement is about.'),
  'review-after': reviewAfter()
    .default('365d')
    .describe('What holds for answers that do not say it themselves.'),
  owner: text().exactOptional().describe('Who answers for what does not say it itself: `"@alice"`.'),
  apps: z.array(app).default([]).describe('The apps that the statement is about.'),
  promises: answersTo(PROMISE_IDS, 'What the vendor says of the promises of the statement.'),
  requirements: z
    .strictObject({
      'all-apps': answersTo(
        REQUIREMENT_NUMBERS['all-apps'],
        'Those of the table for all cloud apps, by number.',
      ),
      forge: answersTo(REQUIREMENT_NUMBERS.forge, 'Those of the table for Forge apps, by number.'),
    })
    .prefault({})
    .describe('What the vendor says of the requirements of the Marketplace.'),
  answers: z
    .strictObject({
      'caiq-lite-3.0.1': answersTo(idsOf('caiq-lite-3.0.1'), 'CAIQ-Lite 3.0.1, by the ids of that edition.'),
      'caiq-4.0': answersTo(idsOf('caiq-4.0'), 'CAIQ 4.0, by the ids of that edition.'),
      'caiq-4.1': answersTo(idsOf('caiq-4.1'), 'CAIQ 4.1, by the ids of that edition.'),
      'caiq-lite-4.1': answersTo(idsOf('caiq-lite-4.1'), 'CAIQ-Lite 4.1, by the ids of that edition.'),
      'forge-approval': answersTo(
        idsOf('forge-approval'),
        "Atlassian's questionnaire for Forge apps, by number.",
      ),
    })
    .prefault({})
    .describe('Answers to questionnaires. The same id means different things in two editions.'),
});

/** A valid answers file with its defaults. */
export type AnswersFile = z.output<typeof answersSchema>;

/** The part of it that is common to both JSON Schemas. */
function jsonSchema(reused: 'ref' | 'inline'): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(answersSchema, {
    io: 'input',
    target: 'draft-07',
    reused,
  });
}

/** The JSON Schema without references, for messages. */
export function inlineAnswersSchema(): z.core.JSONSchema.JSONSchema {
  return jsonSchema('inline');
}

/** The JSON Schema for editors, and for `schema/statement-answers.schema.json`. */
export function answersJsonSchema(): z.core.JSONSchema.JSONSchema {
  const { $schema, ...rest } = jsonSchema('ref');
  return {
    $schema,
    $id: 'urn:fixby:schema:statement-answers:1',
    title: "Fixby: a vendor's answers",
    ...rest,
  } as z.core.JSONSchema.JSONSchema;
}
