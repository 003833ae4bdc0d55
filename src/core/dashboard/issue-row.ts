import { plainTitle } from '../history/records.js';
import type { DashboardRow } from '../history/trend.js';
import { summarise } from '../ledger/plan/summary.js';
import { isDismissed } from '../ledger/plan/target-steps.js';
import type { LedgerIssue } from '../ledger/read.js';
import { unseenSince } from '../ledger/recall.js';
import type { Policy } from '../policy/policy.js';
import { dayOf } from '../scale/day.js';
import type { DismissedRow } from './dashboard.js';
import type { Judged } from './judged.js';

/** An issue of which at least one finding is open. */
export interface OpenIssue {
  readonly key: string;
  readonly entry: LedgerIssue;
  readonly members: readonly Judged[];
}

/**
 * Whether the row belongs among the dismissed ones. A waived issue does not: it was accepted
 * properly.
 */
export function isDismissedRow({ entry, members }: OpenIssue): boolean {
  return isDismissed(entry) && !summarise(members).waived;
}

/** The row of an issue: what is worst and first among its findings. */
export function rowOf({ key, entry, members }: OpenIssue): DashboardRow {
  const { severity, sla, waived, due, daysLeft } = summarise(members);
  const judged = waived ? members : members.filter(({ waiver }) => waiver === null);
  return {
    finding: key,
    issue: { number: entry.issue.number, url: entry.issue.url },
    title: titleOf(entry),
    severity,
    sla,
    waived,
    due,
    daysLeft,
    ageDays: judged.reduce((oldest, { ageDays }) => Math.max(oldest, ageDays), 0),
    owner: entry.issue.assignees[0] ?? null,
    unseenSince: unseenSinceOf(entry),
    ...priorityOf(judged),
  };
}

/** What a row says of which comes first: its findings' earliest listing and highest EPSS. */
function priorityOf(judged: readonly Judged[]): Pick<DashboardRow, 'exploited' | 'epss' | 'unfixed'> {
  const days = judged.flatMap(({ exploited }) => exploited?.added ?? []).sort();
  const scores = judged.flatMap(({ epss }) => epss ?? []).sort((a, b) => b.score - a.score);
  const unfixed = judged.some(({ fixSince }) => fixSince === null);
  return { exploited: days[0] ?? null, epss: scores[0] ?? null, unfixed };
}

/**
 * RFC 3339 time since when one of the issue's findings cannot be seen by the scan; null when all
 * can.
 */
function unseenSinceOf(entry: LedgerIssue): string | null {
  return entry.meta.findings.flatMap(({ id }) => unseenSince(entry, id) ?? []).sort()[0] ?? null;
}

/** The row of an issue that a person closed although its findings are open. */
export function dismissedRow({ entry, members }: OpenIssue, { sla }: Policy): DismissedRow {
  const { severity, due, sla: state } = summarise(members);
  const { issue, closing } = entry;
  return {
    issue: { number: issue.number, url: issue.url },
    title: titleOf(entry),
    severity,
    sla: state,
    due,
    by: closing?.actor ?? null,
    on: dayOf(closing?.at ?? entry.openedAt, sla.timezone),
  };
}

function titleOf({ issue, meta }: LedgerIssue): string {
  return plainTitle(issue.title, meta.findings[0]?.rule ?? '');
}
