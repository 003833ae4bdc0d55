import type { Statement, StatementEvidence } from '../../core/statement/statement.js';
import { clip, sanitise } from '../text/terminal-text.js';
import {
  answerCounts,
  byEdition,
  editionTitle,
  evidenceDay,
  historyWords,
  isPublic,
  kindWord,
  nameWords,
  originWords,
  promiseWords,
  requirementCounts,
  requirementStands,
  requirementWords,
  statusWords,
  subjectWords,
  TABLE_WORDS,
  verdictWords,
  type PartStands,
} from './words.js';

/** Width of the usual statuses, with the space after them. */
const STATUS = 16;

/** Longest detail of evidence. */
const MAX_DETAIL = 300;

/**
 * The statement for a terminal or a pipe: promises and requirements with their evidence, and how
 * the questionnaires stand.
 */
export function renderStatementText(statement: Statement): string {
  const { promises, requirements, digest, evidenceDigest } = statement;
  const part = partOf(statement);
  return `${[
    titleLine(statement),
    verdictWords(statement),
    '',
    ...promises.flatMap((promise) => {
      const since = historyWords(promise);
      const words = `${promise.id}: ${promiseWords(promise)}${since === '' ? '' : ` (${since})`}`;
      return part(promise, words, promise.evidence);
    }),
    ...(requirements.length === 0 ? [] : ['', `Marketplace requirements: ${requirementCounts(statement)}`]),
    ...requirements.flatMap((one) =>
      part(
        requirementStands(one),
        `${one.table}/${one.number} ${TABLE_WORDS[one.table]}: ${requirementWords(one)}`,
        one.evidence,
      ),
    ),
    ...questionnaireLines(statement),
    '',
    originWords(statement),
    ...(evidenceDigest === undefined
      ? []
      : [`Hash of the evidence, which the vendor keeps: ${evidenceDigest}`]),
    `Digest: ${digest}`,
  ].join('\n')}\n`;
}

/** How the questionnaires stand: hundreds of answers are for a page or a table. */
function questionnaireLines(statement: Statement): string[] {
  const editions = byEdition(statement);
  if (editions.length === 0) return [];
  return [
    '',
    'Questionnaires, each answer of which the other formats have:',
    ...editions.map(({ edition }) => `  ${editionTitle(edition)}: ${answerCounts(statement, edition)}`),
  ];
}

function titleLine(statement: Statement): string {
  const subject = sanitise(subjectWords(statement));
  const whose = isPublic(statement)
    ? `${sanitise(nameWords(statement))}${subject === '' ? '' : ` (${subject})`}`
    : subject;
  return `Security statement of ${whose}, as of ${statement.asOf}`;
}

/** Writes one promise, requirement or answer. */
function partOf(
  statement: Statement,
): (stands: PartStands, words: string, evidence: readonly StatementEvidence[]) => string[] {
  return (stands, words, evidence) => [
    `${statusWords(statement, stands).padEnd(STATUS - 1)} ${sanitise(words)}`,
    ...evidence.map((one) => `${' '.repeat(STATUS)}${evidenceLine(statement, one)}`),
  ];
}

function evidenceLine(statement: Statement, one: StatementEvidence): string {
  const { kind, text, detail, url } = one;
  const date = evidenceDay(statement, one);
  const parts = [
    `${kindWord(statement, kind)}:`,
    sanitise(text),
    ...(detail === undefined || detail === '' ? [] : [`(${clip(detail, MAX_DETAIL).replace(/\.$/u, '')})`]),
    ...(date === null ? [] : [`[${date}]`]),
    ...(url === undefined ? [] : [clip(url, MAX_DETAIL)]),
  ];
  return parts.join(' ');
}
