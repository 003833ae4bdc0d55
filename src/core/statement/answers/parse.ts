import { placeIssues } from '../../policy/read/complaints.js';
import type { PlacedProblem, PolicyError, Position } from '../../policy/read/error.js';
import { placeOf, type Positions } from '../../policy/read/positions.js';
import { readYaml } from '../../policy/read/yaml.js';
import { addDays, daysBetween, type Day } from '../../scale/day.js';
import type { Review, VendorAnswer, VendorAnswers } from '../facts.js';
import { EDITIONS, REQUIREMENT_TABLES } from '../statement.js';
import {
  answersSchema,
  inlineAnswersSchema,
  MOST_REVIEW_DAYS,
  NO_OWNER,
  type AnswersFile,
  type WrittenAnswer,
} from './schema.js';

/** An answer with where it stands, and what it claims. */
export interface PlacedAnswer extends VendorAnswer {
  readonly at: Position;
  readonly claims: NonNullable<WrittenAnswer['claims']>;
}

/** A valid answers file. */
export interface ParsedAnswers extends VendorAnswers {
  readonly apps: AnswersFile['apps'];
  readonly answers: readonly PlacedAnswer[];
}

/** A valid file, or all mistakes in it. */
export type AnswersParse =
  | { readonly ok: true; readonly parsed: ParsedAnswers }
  | { readonly ok: false; readonly errors: readonly PolicyError[] };

/** Maximum number of errors that are reported at once. */
const MAX_ERRORS = 20;

/** What the file is, for messages. */
const KIND = { schema: inlineAnswersSchema, whole: 'the answers file' };

/**
 * Parses and validates the vendor's answers. Never throws, whatever the text. Errors are sorted by
 * position, twenty at most.
 * @param text the content, decoded as UTF-8
 * @param path the file's path, for errors and evidence
 */
export function parseAnswers(text: string, path: string): AnswersParse {
  const yaml = readYaml(text);
  if (!yaml.ok) return invalid(yaml.problems, path);
  const { value, positions } = yaml;
  const result = answersSchema.safeParse(value);
  if (!result.success)
    return invalid(placeIssues(result.error.issues, value, positions, MAX_ERRORS, KIND), path);
  const { data } = result;
  const problems = [
    ...twins(data, positions),
    ...withoutOwner(data, positions),
    ...wrongDates(data, positions),
  ];
  if (problems.length > 0) return invalid(problems, path);
  const { vendor = null, apps } = data;
  return { ok: true, parsed: { path, vendor, apps, answers: answersIn(data, positions) } };
}

function invalid(problems: readonly PlacedProblem[], file: string): AnswersParse {
  const ordered = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, errors: ordered.slice(0, MAX_ERRORS).map((problem) => ({ ...problem, file })) };
}

/** One answer of the file, and the keys that lead to it. */
interface Found {
  readonly to: VendorAnswer['to'];
  readonly id: string;
  readonly path: readonly string[];
  readonly written: WrittenAnswer;
}

function foundIn({ promises, requirements, answers }: AnswersFile): Found[] {
  const sections = [
    { to: 'promises' as const, path: ['promises'], entries: promises },
    ...REQUIREMENT_TABLES.map((to) => ({ to, path: ['requirements', to], entries: requirements[to] })),
    ...EDITIONS.map((to) => ({ to, path: ['answers', to], entries: answers[to] })),
  ];
  return sections.flatMap(({ to, path, entries }) =>
    Object.entries(entries ?? {}).map(([id, written]) => ({ to, id, path: [...path, id], written })),
  );
}

function answersIn(file: AnswersFile, positions: Positions): PlacedAnswer[] {
  return foundIn(file).flatMap(({ to, id, path, written }) => {
    const { answer, text = '', url = null, claims = {} } = written;
    const owner = written.owner ?? file.owner;
    if (answer === 'not-from-here' || owner === undefined) return [];
    const place = placeOf(positions, path);
    return [
      {
        to,
        id,
        answer,
        text,
        url,
        owner,
        review: reviewOf(written, file),
        at: place.key ?? place.value,
        claims,
      },
    ];
  });
}

/** When it was looked at, and for how long that holds: `review-after` is `365d`, or a day. */
function reviewOf({ reviewed: on, ...written }: WrittenAnswer, file: AnswersFile): Review | null {
  if (on === undefined) return null;
  const after = written['review-after'] ?? file['review-after'];
  return { on, until: after.endsWith('d') ? addDays(on, Number(after.slice(0, -1))) : after };
}

/** Apps that are told twice: it would be a guess which of the two holds. */
function twins({ apps }: AnswersFile, positions: Positions): PlacedProblem[] {
  return apps.flatMap((app, index) => {
    const before = apps.findIndex(
      (other) =>
        other.name === app.name ||
        (app.id !== undefined && other.id === app.id) ||
        (app.key !== undefined && other.key === app.key),
    );
    if (before === index) return [];
    const { line } = placeOf(positions, ['apps', before]).value;
    return [
      {
        ...placeOf(positions, ['apps', index]).value,
        message: `The app in line ${line} has the same name, id or key.`,
        fix: 'Keep one of them.',
      },
    ];
  });
}

/** Answers for which nobody answers; in a draft the placeholder of `init` may stand. */
function withoutOwner(file: AnswersFile, positions: Positions): PlacedProblem[] {
  return foundIn(file).flatMap(({ path, written: { answer, reviewed, owner = file.owner } }) => {
    const isNobody = owner?.toLowerCase() === NO_OWNER && reviewed !== undefined;
    if (answer === 'not-from-here' || (owner !== undefined && !isNobody)) return [];
    const where = path.join('.');
    return [
      {
        ...placeOf(positions, path).value,
        message: isNobody
          ? `"owner" of ${where} is "${NO_OWNER}", and it is reviewed.`
          : `"owner" is missing in ${where}.`,
        fix: 'Say who answers for it: add owner: "@alice", here or once for the whole file.',
      },
    ];
  });
}

/** Answers whose last day comes before their review, or more than two years after it. */
function wrongDates(file: AnswersFile, positions: Positions): PlacedProblem[] {
  return foundIn(file).flatMap(({ path, written: { reviewed, ...written } }) => {
    const own = written['review-after'];
    const after = own ?? file['review-after'];
    const wrong = reviewed === undefined || after.endsWith('d') ? null : wrongDate(reviewed, after);
    if (wrong === null) return [];
    return [
      {
        ...placeOf(positions, [...path, own === undefined ? 'reviewed' : 'review-after']).value,
        message: `"review-after" is ${after}, ${wrong} the review of ${reviewed ?? ''}.`,
        fix: 'Write the day on which it has to be looked at again.',
      },
    ];
  });
}

function wrongDate(reviewed: Day, after: Day): string | null {
  if (after < reviewed) return 'before';
  return daysBetween(reviewed, after) > MOST_REVIEW_DAYS ? 'more than two years after' : null;
}
