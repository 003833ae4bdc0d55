import type { Observation } from '../../findings/finding.js';
import type { Severity } from '../../scale/severity.js';
import type { Day } from '../../scale/day.js';
import { holds } from '../vendor.js';
import type { Contradiction } from './contradictions.js';
import type { ParsedAnswers, PlacedAnswer } from './parse.js';

/** The rules of the source `statement`, with the severity that decides when they are due. */
const STATEMENT_RULES = {
  'statement-review': 'medium',
  'statement-contradicted': 'high',
} as const satisfies Readonly<Record<string, Severity>>;

/**
 * Answers that nobody reviewed, or not in time, or that are dated in the future: findings that
 * share one issue.
 */
export function reviewObservations({ path, answers }: ParsedAnswers, today: Day): Observation[] {
  return answers
    .filter(({ review }) => !holds(review, today))
    .map((answer) =>
      observation(path, answer, 'statement-review', {
        title: 'An answer of the security statement has to be reviewed',
        description: `${dates(answer, today)} ${answer.owner} answers for it. Until somebody reviews it, it counts for nothing in fixby statement.`,
        fix: 'Look at the answer, correct it where it is no longer true, and set `reviewed` to the day on which you did.',
        cause: 'review',
      }),
    );
}

/** Answers that the files or the record contradict. */
export function contradictionObservations(
  { path }: ParsedAnswers,
  contradictions: readonly Contradiction[],
): Observation[] {
  return contradictions.map(({ answer, words }) =>
    observation(path, answer, 'statement-contradicted', {
      title: `The answer to ${nameOf(answer)} is contradicted by what is here`,
      description: `In ${nameOf(answer)} ${words}. ${answer.owner} answers for it. Customers and auditors rely on it.`,
      fix: 'Correct the answer or its figures, or give it as no until the repository and its record bear it out. The record is not mended by an edit.',
    }),
  );
}

/** `caiq-lite-3.0.1 TVM-02.5` */
function nameOf({ to, id }: PlacedAnswer): string {
  return `${to} ${id}`;
}

function dates(answer: PlacedAnswer, today: Day): string {
  const [which, { review }] = [`The answer to ${nameOf(answer)}`, answer];
  if (review === null) return `${which} is a draft that nobody has reviewed yet.`;
  return review.on > today
    ? `${which} is dated ${review.on}, which is yet to come.`
    : `${which} was reviewed on ${review.on} and held until ${review.until}.`;
}

type Words = Pick<Observation, 'title' | 'description' | 'fix' | 'cause'>;

function observation(
  path: string,
  answer: PlacedAnswer,
  rule: keyof typeof STATEMENT_RULES,
  words: Words,
): Observation {
  return {
    source: 'statement',
    rule,
    aliases: [],
    ...words,
    rating: { vectors: [], word: STATEMENT_RULES[rule], malicious: false, informational: false },
    cwe: [],
    references: answer.url === null ? [] : [answer.url],
    published: null,
    place: { path, line: answer.at.line, column: answer.at.column, endLine: null },
    package: null,
    subject: nameOf(answer),
    confidence: 'high',
    flow: [],
  };
}
