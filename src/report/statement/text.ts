import type { Statement, StatementEvidence } from '../../core/statement/statement.js';
import { clip, sanitise } from '../text/terminal-text.js';
import {
  byEdition,
  editionTitle,
  historyWords,
  promiseWords,
  questionWords,
  requirementWords,
  STATUS_WORDS,
  subjectWords,
  TABLE_WORDS,
  verdictWords,
} from './words.js';

/** Width of the longest status. */
const STATUS = 16;

/** Longest detail of evidence. */
const MAX_DETAIL = 300;

/** The statement for a terminal or a pipe: a line each, with its evidence below. */
export function renderStatementText(statement: Statement): string {
  const { promises, requirements, asOf, digest, evidenceDigest } = statement;
  return `${[
    `Security statement of ${subjectWords(statement)}, as of ${asOf}`,
    verdictWords(statement),
    '',
    ...promises.flatMap((promise) => {
      const since = historyWords(promise);
      const words = `${promise.id}: ${promiseWords(promise.id)}${since === '' ? '' : ` (${since})`}`;
      return part(promise.status, words, promise.evidence);
    }),
    '',
    'Marketplace requirements',
    ...requirements.flatMap((one) =>
      part(
        one.status,
        `${one.table}/${one.number} ${TABLE_WORDS[one.table]}: ${requirementWords(one)}`,
        one.evidence,
      ),
    ),
    ...byEdition(statement).flatMap(({ edition, answers }) => [
      '',
      editionTitle(edition),
      ...answers.flatMap((one) => part(one.answer, `${one.id} ${questionWords(one)}`, one.evidence)),
    ]),
    '',
    ...(evidenceDigest === undefined ? [] : [`Digest of the whole statement: ${evidenceDigest}`]),
    `Digest: ${digest}`,
  ].join('\n')}\n`;
}

function part(
  status: keyof typeof STATUS_WORDS,
  words: string,
  evidence: readonly StatementEvidence[],
): string[] {
  return [
    `${STATUS_WORDS[status].padEnd(STATUS)}${sanitise(words)}`,
    ...evidence.map((one) => `${' '.repeat(STATUS)}${evidenceLine(one)}`),
  ];
}

function evidenceLine({ text, detail, url, date }: StatementEvidence): string {
  const parts = [
    sanitise(text),
    ...(detail === undefined ? [] : [clip(detail, MAX_DETAIL)]),
    ...(date === undefined ? [] : [`[${date}]`]),
    ...(url === undefined ? [] : [clip(url, MAX_DETAIL)]),
  ];
  return parts.join(' ');
}
