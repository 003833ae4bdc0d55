import type { Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import type { CheckState } from '../../core/posture/check-result.js';
import { daysInWords } from '../text/dates.js';
import { heading, headline } from '../text/headline.js';
import { markup } from '../text/markdown.js';
import { blocks } from '../text/markdown-blocks.js';
import {
  mendList,
  openRows,
  postureRows,
  postureTable,
  rowDetail,
  STATE_WORDS,
  type PostureRow,
} from '../text/posture-rows.js';
import { clip, sanitise } from '../text/terminal-text.js';
import { capitalise, count } from '../text/words.js';

/** What `fixby posture` prints as Markdown: the verdict, all checks, how to mend what is open. */
export function renderPostureMarkdown(result: Result): string {
  const rows = rowsOf(result);
  const findings = result.findings.filter(({ source }) => source === 'posture');
  return `${blocks([
    markup`### ${heading(result)}`,
    markup`${capitalise(stateCounts(rows))}`,
    postureTable(rows),
    mendList(findings),
  ]).toString()}\n`;
}

/** The same for a terminal or a pipe: one line a check, below it what is to be done. */
export function renderPostureText(result: Result): string {
  const rows = rowsOf(result);
  const findings = new Map(result.findings.map((finding) => [finding.rule, finding]));
  const mark = result.decision === 'pass' || result.decision === 'warn' ? '✔' : '✖';
  const lines = rows.flatMap((row) => [lineOf(row), ...mendLines(findings.get(row.check.id))]);
  return `${[`${mark} ${headline(result)}`, `  ${stateCounts(rows)}`, '', ...lines].join('\n')}\n`;
}

function rowsOf({ scans, findings }: Result): PostureRow[] {
  return postureRows(
    scans.flatMap(({ checks = [] }) => checks),
    openRows(findings),
  );
}

/** `31 checks: 5 not kept, 12 not visible, 2 for information, 12 kept` */
function stateCounts(rows: readonly PostureRow[]): string {
  const parts = (Object.keys(STATE_WORDS) as CheckState[]).flatMap((state) => {
    const found = rows.filter(({ check }) => check.state === state).length;
    return found === 0 ? [] : [`${found} ${STATE_WORDS[state]}`];
  });
  return `${count(rows.length, 'check')}: ${parts.join(', ')}`;
}

/** Width of the longest state, and of `critical`. */
const STATE = 15;
const SEVERITY = 10;

function lineOf({ check, open }: PostureRow): string {
  const detail = rowDetail(check);
  const level = (open?.severity ?? '').padEnd(SEVERITY);
  const words = detail === '' ? check.asks : `${check.asks}: ${clip(detail, 300)}`;
  return `${STATE_WORDS[check.state].padEnd(STATE)}  ${level}${sanitise(words)}`;
}

function mendLines(finding: Finding | undefined): string[] {
  if (finding === undefined) return [];
  const { due, daysLeft, waiver, fix, rule } = finding;
  const until =
    waiver !== null
      ? `waived until ${waiver.expires}: ${clip(waiver.reason, 300)}`
      : due === null || daysLeft === null
        ? 'no due date'
        : `fix by ${due}  ${daysInWords(daysLeft)}`;
  const indent = ' '.repeat(STATE + 2 + SEVERITY);
  return [`${indent}${until}  ${rule}`, `${indent}${clip(fix, 500)}`];
}
