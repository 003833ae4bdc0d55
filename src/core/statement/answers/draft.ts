import { APP_ID } from './schema.js';
import { Document, isMap, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { Day } from '../../scale/day.js';
import { QUESTIONNAIRES } from '../questionnaires/index.js';
import type { Question } from '../questionnaire.js';
import type { Answer, Edition, Statement } from '../statement.js';

/** What a new answers file is made from. */
export interface Draft {
  /** What this run answers by itself. */
  readonly statement: Pick<Statement, 'questionnaires'>;
  /** Editions that the file is to have. */
  readonly editions: readonly Edition[];
  /** Who answers, until somebody writes another name. */
  readonly owner: string;
  readonly today: Day;
  readonly apps: readonly { readonly name: string; readonly id: string | null; readonly path: string }[];
}

const HEAD = ` A vendor's own answers, for fixby statement. docs/statement.md of Fixby explains the format.
 answer: yes, no or not-applicable; not-from-here is no answer yet. An answer that is not reviewed in time is a finding.
 The questions are in Fixby's own words: look up the exact ones by edition and id.`;

/**
 * The text of an answers file: what a run can answer is answered, everything else waits as
 * `not-from-here`. What a file that is there says stays as it is; only what it lacks is added.
 * @param before a valid answers file; null for none
 */
export function answersText(before: string | null, draft: Draft): string {
  const document = before === null ? emptyDocument(draft) : parseDocument(before, { schema: 'core' });
  for (const edition of draft.editions) {
    const section = sectionIn(document, edition);
    for (const question of questionsOf(edition))
      if (!section.has(question.id)) section.add(pairFor(document, edition, question, draft));
  }
  return document.toString({ lineWidth: 0 });
}

function emptyDocument({ apps }: Draft): Document {
  const document = new Document({
    version: 1,
    'review-after': '365d',
    apps: apps.map(({ name, id, path }) => ({
      name,
      ...(id !== null && APP_ID.test(id) ? { id } : {}),
      ...(path === '' ? {} : { path }),
      bounty: false,
    })),
    answers: {},
  });
  document.commentBefore = HEAD;
  return document;
}

function questionsOf(edition: Edition): readonly Question[] {
  return QUESTIONNAIRES.filter((one) => one.edition === edition).flatMap(({ questions }) => questions);
}

/** The map of an edition's answers, made where it is missing. */
function sectionIn(document: Document, edition: Edition): YAMLMap {
  for (const path of [['answers'], ['answers', edition]])
    if (!isMap(document.getIn(path))) document.setIn(path, new YAMLMap());
  const section = document.getIn(['answers', edition]);
  if (!isMap(section)) throw new RangeError(`answers.${edition} is no section`);
  section.flow = false;
  return section;
}

function pairFor(document: Document, edition: Edition, { id, about }: Question, draft: Draft) {
  const found = draft.statement.questionnaires.find((one) => one.edition === edition && one.id === id);
  const key = new Scalar(id);
  key.commentBefore = ` ${about}.`;
  return document.createPair(key, entryFor(found, draft));
}

/**
 * Only a yes is taken over: a no that evidence gives ends with what it shows, and as an answer of
 * the vendor it would stay.
 */
function entryFor(found: Answer | undefined, { owner, today }: Draft): object {
  const shown = found?.answer === 'yes' ? found.evidence.filter(({ kind }) => kind === 'seen') : [];
  if (shown.length === 0) return { answer: 'not-from-here', owner, reviewed: today };
  return {
    answer: 'yes',
    text: shown
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 2_000),
    owner,
    reviewed: today,
  };
}
