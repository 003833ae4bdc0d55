import { placeIssues } from '../../policy/read/complaints.js';
import type { PlacedProblem, PolicyError, Position } from '../../policy/read/error.js';
import { placeOf, type Positions } from '../../policy/read/positions.js';
import { readYaml } from '../../policy/read/yaml.js';
import { addDays, type Day } from '../../scale/day.js';
import type { VendorAnswer, VendorAnswers } from '../facts.js';
import { EDITIONS, REQUIREMENT_TABLES } from '../statement.js';
import { answersSchema, inlineAnswersSchema, type AnswersFile, type WrittenAnswer } from './schema.js';

/** Where the answers are, in every repository. */
export const ANSWERS_PATH = '.github/fixby-statement.yml';

/** An answer with where it stands, and what it claims. */
export interface PlacedAnswer extends VendorAnswer {
  readonly at: Position;
  readonly claims: NonNullable<WrittenAnswer['claims']>;
}

/** A valid answers file. */
export interface ParsedAnswers extends VendorAnswers {
  readonly vendor: string | null;
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
  const problems = [...twins(data, positions), ...lateDates(data, positions)];
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
    const { answer, text = '', url = null, owner, reviewed, claims = {} } = written;
    if (answer === 'not-from-here') return [];
    const place = placeOf(positions, path);
    const after = written['review-after'] ?? file['review-after'];
    return [
      {
        to,
        id,
        answer,
        text,
        url,
        owner,
        reviewed,
        reviewAfter: lastDay(reviewed, after),
        at: place.key ?? place.value,
        claims,
      },
    ];
  });
}

/** The last day on which an answer holds. @param after `365d`, or that day itself */
function lastDay(reviewed: Day, after: string): Day {
  return after.endsWith('d') ? addDays(reviewed, Number(after.slice(0, -1))) : after;
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

/** Answers whose last day comes before their review. */
function lateDates(file: AnswersFile, positions: Positions): PlacedProblem[] {
  return foundIn(file).flatMap(({ path, written }) => {
    const after = written['review-after'];
    if (after === undefined || after.endsWith('d') || after >= written.reviewed) return [];
    return [
      {
        ...placeOf(positions, [...path, 'review-after']).value,
        message: `"review-after" is ${after}, before the review of ${written.reviewed}.`,
        fix: 'Write the day on which it has to be looked at again.',
      },
    ];
  });
}
