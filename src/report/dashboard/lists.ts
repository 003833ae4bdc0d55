import type { DashboardData, DismissedRow, ReportedRow } from '../../core/dashboard/dashboard.js';
import type { DashboardRow } from '../../core/history/trend.js';
import { COMMAND_USAGE } from '../../core/ledger/slash-command.js';
import { addDays, type Day } from '../../core/scale/day.js';
import { severityRank, type Severity } from '../../core/scale/severity.js';
import { compareText } from '../../core/scale/text-order.js';
import { daysInWords, shortDate } from '../text/dates.js';
import { COMMENT_LIMIT, fitting, type Part } from '../text/fit.js';
import { code, EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { epssWords } from '../text/priority-words.js';
import { clip } from '../text/terminal-text.js';
import { count, number, severityMark } from '../text/words.js';
import { worstFirst, type Standing } from './counts.js';
import { issueSearch } from './issue-search.js';

/** Maximum number of rows in a list; a search shows the rest. */
const MAX_ROWS = 10;

/** Maximum length of a title in a list, in characters. */
const MAX_TITLE = 120;

/** Characters reserved for heading, table head and the line about further rows. */
const AROUND = 900;

/** What is known to be exploited, worst first. */
export function exploitedPart({ exploited }: Standing): Part {
  return rowsPart(markup`### Known to be exploited`, exploited, markup`in the lists below`);
}

/** All overdue findings, worst first. */
export function overduePart({ overdue }: Standing, trackerUrl: string): Part {
  const rest = link('all of them', issueSearch(trackerUrl, null, 'overdue'));
  return rowsPart(markup`### Overdue`, overdue, rest);
}

/** Findings that are due today or in the following six days, worst first. */
export function dueThisWeekPart({ dueThisWeek }: Standing, today: Day, trackerUrl: string): Part {
  const rest = link('all that are due soon', issueSearch(trackerUrl, null, 'due-soon'));
  return rowsPart(markup`### Due this week, by ${shortDate(addDays(today, 6))}`, dueThisWeek, rest);
}

/** Findings that wait for an issue. Waived ones are left out, since they do not get one. */
export function waitingPart(data: DashboardData): Part {
  const waiting = data.waiting.filter(({ waived }) => !waived);
  const words = markup`${count(waiting.length, 'finding')} ${waiting.length === 1 ? 'has' : 'have'} no issue yet: the first run opens critical and high ones, each later run a limited number, worst first. The clock of each runs already, from the comment below that lists it; please leave those comments as they are.`;
  const list = rowsPart(EMPTY, [...waiting].sort(worstFirst), markup`in the comments below`);
  return (room) =>
    waiting.length === 0 ? EMPTY : blocks([markup`### Waiting for an issue`, words, list(room - AROUND)]);
}

function rowsPart(heading: Markdown, rows: readonly DashboardRow[], rest: Markdown): Part {
  return (room) => {
    if (rows.length === 0) return EMPTY;
    const fit = fitting(rows, rowOf, { room: room - AROUND, most: MAX_ROWS, measure: COMMENT_LIMIT.measure });
    const more = fit.hidden === 0 ? EMPTY : markup`…and ${number(fit.hidden)} more: ${rest}.`;
    const head = [EMPTY, markup`Finding`, markup`Fix by`, markup`Owner`, markup`Open for`];
    return blocks([heading, table(head, fit.rows), more]);
  };
}

function rowOf(row: DashboardRow): Markdown {
  return tableRow([
    severityCell(row.severity),
    titleCell(row),
    dueCell(row),
    ownerCell(row.owner),
    markup`${count(row.ageDays, 'day')}`,
  ]);
}

function titleCell({ title, issue, unseenSince, exploited, epss }: DashboardRow): Markdown {
  const name = link(clip(title, MAX_TITLE), issue?.url ?? null);
  const lines = [
    name,
    ...(exploited === null ? [] : [markup`**exploited**, listed ${shortDate(exploited)}`]),
    ...(epss === null ? [] : [markup`${epssWords(epss)}`]),
    ...(unseenSince === null ? [] : [markup`cannot be seen since ${shortDate(unseenSince.slice(0, 10))}`]),
  ];
  return join(lines, '<br>');
}

/** A severity with its mark, joined by a non-breaking space. */
export function severityCell(severity: Severity): Markdown {
  return markup`${severityMark(severity)}\u00A0${severity}`;
}

function dueCell({ due, daysLeft, sla, waived }: DashboardRow): Markdown {
  if (due === null || daysLeft === null) return markup`no due date`;
  const days = sla === 'overdue' ? markup`**${daysInWords(daysLeft)}**` : markup`${daysInWords(daysLeft)}`;
  return markup`${shortDate(due)}, ${days}${waived ? ', waived' : ''}`;
}

function ownerCell(owner: string | null): Markdown {
  return owner === null ? markup`_nobody_` : markup`${clip(owner, 60)}`;
}

/** Findings that are still present although people closed their issues as "not planned". */
export function dismissedPart({ dismissed }: DashboardData): Part {
  return (room) => {
    if (dismissed.length === 0) return EMPTY;
    const sorted = [...dismissed].sort(
      (a, b) =>
        severityRank(a.severity) - severityRank(b.severity) ||
        compareText(a.on, b.on) ||
        a.issue.number - b.issue.number,
    );
    const fit = fitting(sorted, dismissedRow, {
      room: room - AROUND,
      most: MAX_ROWS,
      measure: COMMENT_LIMIT.measure,
    });
    return blocks([
      markup`### Dismissed without a waiver`,
      markup`Closed as "not planned", still there, and gating as before. A waiver would say who accepts the risk, why, and until when.`,
      table([EMPTY, markup`Finding`, markup`Fix by`, markup`Dismissed`], fit.rows),
      fit.hidden === 0 ? EMPTY : markup`…and ${number(fit.hidden)} more.`,
    ]);
  };
}

function dismissedRow({ issue, title, severity, due, by, on }: DismissedRow): Markdown {
  return tableRow([
    severityCell(severity),
    link(clip(title, MAX_TITLE), issue.url),
    due === null ? markup`no due date` : markup`${shortDate(due)}`,
    markup`${shortDate(on)}${by === null ? '' : `, by ${clip(by, 60)}`}`,
  ]);
}

/** What people reported and no maintainer confirmed. */
export function reportedPart({ reported }: DashboardData): Part {
  return (room) => {
    if (reported.length === 0) return EMPTY;
    const sorted = [...reported].sort(
      (a, b) =>
        severityRank(a.severity) - severityRank(b.severity) ||
        compareText(a.on, b.on) ||
        a.issue.number - b.issue.number,
    );
    const fit = fitting(sorted, reportedRow, {
      room: room - AROUND,
      most: MAX_ROWS,
      measure: COMMENT_LIMIT.measure,
    });
    return blocks([
      markup`### Reported, not confirmed`,
      markup`What people reported and no maintainer confirmed. It counts nowhere, and its clock runs: ${code(COMMAND_USAGE.confirm)} on the issue, or a ruling, decides it.`,
      table([EMPTY, markup`Report`, markup`Fix by`, markup`Reported`], fit.rows),
      fit.hidden === 0 ? EMPTY : markup`…and ${number(fit.hidden)} more.`,
    ]);
  };
}

function reportedRow({ issue, title, severity, due, by, on }: ReportedRow): Markdown {
  return tableRow([
    severityCell(severity),
    link(clip(title, MAX_TITLE), issue.url),
    due === null ? markup`no due date` : markup`${shortDate(due)}`,
    markup`${shortDate(on)}${by === null ? '' : `, by ${clip(by, 60)}`}`,
  ]);
}
