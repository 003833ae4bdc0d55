import type { DashboardData } from '../../core/dashboard/dashboard.js';
import type { Compliance, ComplianceWindow, SeverityPace } from '../../core/history/trend.js';
import { SEVERITIES, type Severity } from '../../core/scale/severity.js';
import { EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { count, number, percent } from '../text/words.js';
import { severityCell } from './lists.js';
import { complianceChart } from './trend.js';

const WINDOWS = [30, 90, 365] as const;

/** Maximum length of a title, in characters. */
const MAX_TITLE = 60;

/** How fast findings are fixed, compared with the policy's days. */
export function pacePart({ windows, pace, months }: DashboardData): Markdown {
  const counted = windows.some((window) => window.counted > 0);
  const oldest = pace.some((one) => one.oldest !== null);
  if (!counted && !oldest) return EMPTY;
  const head = [
    EMPTY,
    markup`Policy`,
    ...WINDOWS.map((days) => markup`In time, ${days}\u00A0days`),
    markup`Mean time to fix`,
    markup`Oldest open`,
  ];
  const rows = SEVERITIES.map((severity) => {
    const own = pace.find((one) => one.severity === severity);
    return tableRow([
      severityCell(severity),
      policyCell(own),
      ...WINDOWS.map((days) => shareCell(sum(windows, days, severity))),
      meanCell(own),
      oldestCell(own),
    ]);
  });
  const all = tableRow([
    markup`**all**`,
    EMPTY,
    ...WINDOWS.map((days) => shareCell(sum(windows, days, null))),
    EMPTY,
    EMPTY,
  ]);
  const words = markup`In time: fixed on or before the due date, of everything fixed in those days and everything that is overdue now.`;
  return blocks([markup`### How we are doing`, table(head, [...rows, all]), words, complianceChart(months)]);
}

function sum(windows: readonly ComplianceWindow[], days: number, severity: Severity | null): Compliance {
  const own = windows.filter(
    (window) => window.windowDays === days && (severity === null || window.severity === severity),
  );
  return {
    counted: own.reduce((total, window) => total + window.counted, 0),
    within: own.reduce((total, { within }) => total + within, 0),
  };
}

/** `92%`, 12 of 13. */
function shareCell({ counted, within }: Compliance): Markdown {
  if (counted === 0) return markup`–`;
  return markup`**${percent(within, counted)}%**<br>${number(within)}\u00A0of\u00A0${number(counted)}`;
}

function policyCell(pace: SeverityPace | undefined): Markdown {
  if (pace === undefined) return markup`–`;
  return pace.policyDays === null ? markup`no due date` : nowrap(count(pace.policyDays, 'day'));
}

function meanCell(pace: SeverityPace | undefined): Markdown {
  const mean = pace?.meanDaysToFix ?? null;
  return mean === null ? markup`–` : nowrap(`${mean.toFixed(mean < 10 ? 1 : 0)} days`);
}

function oldestCell(pace: SeverityPace | undefined): Markdown {
  const oldest = pace?.oldest ?? null;
  if (oldest === null) return markup`–`;
  return markup`${nowrap(count(oldest.ageDays, 'day'))}: ${link(clip(oldest.title, MAX_TITLE), oldest.issue?.url ?? null)}`;
}

/** The words joined by non-breaking spaces. */
function nowrap(words: string): Markdown {
  return join(words.split(' '), '&nbsp;');
}
