import type { AppliedWaiver, Finding } from '../../core/findings/finding.js';
import { CHECK_STATES, type CheckResult, type CheckState } from '../../core/posture/check-result.js';
import type { Day } from '../../core/scale/day.js';
import type { Severity } from '../../core/scale/severity.js';
import { compareText } from '../../core/scale/text-order.js';
import { shortDate } from './dates.js';
import { code, EMPTY, join, link, markup, type Markdown } from './markdown.js';
import { list, table, tableRow } from './markdown-blocks.js';
import { clip } from './terminal-text.js';
import { capitalise, severityMark } from './words.js';

/** A check that is open by its issue, or by this run. */
export interface OpenRow {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly due: Day | null;
  readonly waiver: AppliedWaiver | null;
}

/** One row of the table of all checks. */
export interface PostureRow {
  readonly check: CheckResult;
  /** Its finding, also one of an earlier run that could not be looked at again; null for none. */
  readonly open: OpenRow | null;
}

/**
 * The rows of the table: what is not kept first, then what could not be seen, what is told for
 * information, what is kept.
 * @param open findings, worst first, and what the issue lists besides
 */
export function postureRows(checks: readonly CheckResult[], open: readonly OpenRow[]): PostureRow[] {
  const known = new Set(checks.map(({ id }) => id));
  const unlisted = open.filter(({ rule }) => !known.has(rule)).map(checkOf);
  const rows = [...checks, ...unlisted].map((check) => ({
    check,
    open: open.find(({ rule }) => rule === check.id) ?? null,
  }));
  return rows.sort(compareRows(open));
}

/** The checks of a result, and the findings in it. */
export function openRows(findings: readonly Finding[]): OpenRow[] {
  return findings.filter(({ source }) => source === 'posture');
}

/** A finding of a check that this run does not have. */
function checkOf({ rule, title }: OpenRow): CheckResult {
  return { id: rule, asks: title, state: 'not-kept', detail: '', missing: [], url: '' };
}

/** Compares rows by state, then in the order of what is open, then by check. */
function compareRows(open: readonly OpenRow[]): (a: PostureRow, b: PostureRow) => number {
  const rankOf = (row: PostureRow): number =>
    row.open === null ? Number.MAX_SAFE_INTEGER : open.indexOf(row.open);
  return (a, b) =>
    CHECK_STATES.indexOf(a.check.state) - CHECK_STATES.indexOf(b.check.state) ||
    rankOf(a) - rankOf(b) ||
    compareText(a.check.id, b.check.id);
}

/** What each state is called. */
export const STATE_WORDS: Readonly<Record<CheckState, string>> = {
  'not-kept': 'not kept',
  'not-visible': 'not visible',
  information: 'for information',
  kept: 'kept',
};

/** What was seen, or what it takes to see it. */
export function rowDetail({ state, detail, missing }: CheckResult): string {
  return state === 'not-visible' ? missing.map(missingWords).join('; ') : detail;
}

function missingWords({ permission, why }: CheckResult['missing'][number]): string {
  return permission === null ? why : `${why}; it takes ${permission}`;
}

/** The table of all checks. */
export function postureTable(rows: readonly PostureRow[]): Markdown {
  return table(
    [EMPTY, markup`Check`, markup`What was seen`, markup`Fix by`],
    rows.map((row) => tableRow([stateCell(row), checkCell(row), detailCell(row), dueCell(row)])),
    'left',
  );
}

function stateCell({ check, open }: PostureRow): Markdown {
  const words = join(STATE_WORDS[check.state].split(' '), '&nbsp;');
  if (open === null) return markup`${words}`;
  return markup`${severityMark(open.severity)}\u00A0**${open.severity}**<br>${words}`;
}

function checkCell({ check: { asks, id, url } }: PostureRow): Markdown {
  return markup`${link(clip(asks, 150), url === '' ? null : url)}<br>${code(clip(id, 80))}`;
}

function detailCell({ check }: PostureRow): Markdown {
  return markup`${capitalise(clip(rowDetail(check), 300))}`;
}

function dueCell({ open }: PostureRow): Markdown {
  if (open === null) return EMPTY;
  if (open.waiver !== null) return markup`waived until ${shortDate(open.waiver.expires)}`;
  return open.due === null ? markup`no due date` : markup`${shortDate(open.due)}`;
}

/** What mends each finding of the posture. */
export function mendList(findings: readonly Finding[]): Markdown {
  return list(findings.map(({ title, fix }) => markup`**${clip(title, 150)}**: ${clip(fix, 500)}`));
}
