import type { DashboardData } from '../../core/dashboard/dashboard.js';
import type { DashboardRow } from '../../core/history/trend.js';
import { SEVERITIES, type Severity } from '../../core/scale/severity.js';
import { EMPTY, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { count, number, severityMark } from '../text/words.js';
import { issueSearch, type SearchState } from './issue-search.js';

/** A column of the table. `none` is for open findings without a due date. */
type Column = 'overdue' | 'due-soon' | 'on-track' | 'none' | 'open' | 'no-fix' | 'waived';

const HEADS: Readonly<Record<Column, string>> = {
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  'on-track': 'On track',
  none: 'No due date',
  open: 'All open',
  'no-fix': 'No fix yet',
  waived: 'Waived',
};

/**
 * The table of severity by SLA state. Each number links to a search for exactly those issues; the
 * number of findings without an issue is shown beside it.
 */
export function countsPart(data: DashboardData, trackerUrl: string): Markdown {
  const { rows, waiting, undisclosed } = data;
  const all = [...rows, ...waiting];
  const hidden =
    undisclosed.count === 0
      ? EMPTY
      : markup`Not counted in the table: ${count(undisclosed.count, 'confidential finding')}, ${link('not shown in public', undisclosed.url)}.`;
  if (all.length === 0) return hidden;
  const columns = shownColumns(all);
  const line = (severity: Severity | null): Markdown =>
    tableRow([
      severity === null ? markup`**all**` : markup`${severityMark(severity)}\u00A0${severity}`,
      ...columns.map((column) => cell(data, severity, column, trackerUrl)),
    ]);
  const head = [EMPTY, ...columns.map((column) => markup`${HEADS[column]}`)];
  return blocks([table(head, [...SEVERITIES.map(line), line(null)]), hidden]);
}

/** The columns to show: those of findings without a due date or a fix only if there are some. */
function shownColumns(all: readonly DashboardRow[]): Column[] {
  const optional = (column: Column): boolean =>
    (column !== 'none' && column !== 'no-fix') || all.some((row) => isIn(row, null, column));
  return (Object.keys(HEADS) as Column[]).filter(optional);
}

function cell(
  { rows, waiting }: DashboardData,
  severity: Severity | null,
  column: Column,
  trackerUrl: string,
): Markdown {
  const tracked = rows.filter((row) => isIn(row, severity, column)).length;
  const untracked = waiting.filter((row) => isIn(row, severity, column)).length;
  const state = searchState(rows, severity, column);
  const shown = tracked === 0 || state === null ? null : issueSearch(trackerUrl, severity, state);
  const strong = column === 'overdue' && tracked + untracked > 0;
  const figure = link(strong ? markup`**${number(tracked)}**` : number(tracked), shown);
  if (untracked === 0) return figure;
  const rest = markup`${number(untracked)} ${column === 'waived' ? 'without an issue' : 'waiting'}`;
  return tracked === 0 ? rest : markup`${figure} + ${rest}`;
}

function isIn(row: DashboardRow, severity: Severity | null, column: Column): boolean {
  if (severity !== null && row.severity !== severity) return false;
  if (row.waived) return column === 'waived';
  if (column === 'no-fix') return row.unfixed;
  return column === 'open' || column === row.sla;
}

/**
 * The search for a cell; null when there is none. The labels do not tell "on track" from "no due
 * date", so when a row contains both (possible with issues per package), neither can be searched
 * for.
 */
function searchState(
  rows: readonly DashboardRow[],
  severity: Severity | null,
  column: Column,
): SearchState | null {
  // No label says that there is no fix.
  if (column === 'no-fix') return null;
  if (column !== 'on-track' && column !== 'none') return column;
  const other = column === 'none' ? 'on-track' : 'none';
  return rows.some((row) => isIn(row, severity, other)) ? null : 'on-track';
}
