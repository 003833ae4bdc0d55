import type { Countable } from '../findings/counts.js';
import type { Policy } from '../policy/policy.js';
import { slaDays } from '../policy/sla-days.js';
import { addDays, daysBetween, type Day } from '../scale/day.js';
import { SEVERITIES, type Severity } from '../scale/severity.js';
import { compareText } from '../scale/text-order.js';
import { episodesOf, repairedOn, type Episode } from './episodes.js';
import type { FindingRecord } from './finding-record.js';
import type {
  BurnDownPoint,
  Compliance,
  ComplianceMonth,
  ComplianceWindow,
  DashboardRow,
  SeverityPace,
  Trends,
} from './trend.js';
import { weekCounts } from './weeks.js';

const WINDOWS = [30, 90, 365] as const;

/** The number of days over which the mean time to fix is computed. */
const PACE_DAYS = 365;

const MONTHS = 12;

/** Weekly points of the burn-down chart: the first is today. */
const BURN_DOWN_POINTS = 26;

/** The input of `metricsOf`. */
export interface MetricsInput {
  readonly records: readonly FindingRecord[];
  /** The dashboard's rows for open findings, including those that still wait for an issue. */
  readonly rows: readonly DashboardRow[];
  /** Each finding that is open. */
  readonly counted: readonly Countable[];
  readonly policy: Policy;
  /** Calendar date of now in the policy's time zone. */
  readonly today: Day;
}

/**
 * Computes the figures behind the dashboard's charts and its table of times to fix. The same issues
 * give the same figures.
 */
export function metricsOf({ records, rows, counted, policy, today }: MetricsInput): Trends {
  const histories = records.map((record) => ({ record, episodes: episodesOf(record, policy) }));
  const breaches = counted.flatMap(breachOf);
  const fixes = histories.flatMap(({ episodes }) => episodes).flatMap(fixOf);
  return {
    weeks: weekCounts(histories, today, policy.sla.timezone),
    burnDown: burnDownOf(rows, today),
    windows: windowsOf(fixes, breaches, today),
    months: monthsOf(fixes, breaches, today),
    pace: paceOf(fixes, rows, policy, today),
  };
}

/** A period that ended with a repair. */
interface Fix extends Episode {
  readonly fixed: Day;
}

/** A finding that is overdue: it counts as late before it is fixed. */
interface Breach {
  readonly severity: Severity;
  readonly due: Day;
}

/** Waived, it is accepted. */
function breachOf({ severity, due, sla, waiver }: Countable): Breach[] {
  return due === null || sla !== 'overdue' || waiver !== null ? [] : [{ severity, due }];
}

function fixOf(episode: Episode): Fix[] {
  const fixed = repairedOn(episode);
  return fixed === null ? [] : [{ ...episode, fixed }];
}

/**
 * How many unwaived findings remain open if each is fixed on its due date. Today's point counts all
 * of them; overdue ones are assumed to be fixed before the second point.
 */
function burnDownOf(rows: readonly DashboardRow[], today: Day): BurnDownPoint[] {
  const open = rows.filter(({ waived }) => !waived);
  if (open.length === 0) return [];
  return Array.from({ length: BURN_DOWN_POINTS }, (_, index) => {
    const day = addDays(today, index * 7);
    const left = open.filter(({ due }) => index === 0 || due === null || due > day);
    return { day, open: left.length };
  });
}

function windowsOf(fixes: readonly Fix[], breaches: readonly Breach[], today: Day): ComplianceWindow[] {
  return WINDOWS.flatMap((windowDays) => {
    const recent = fixedSince(fixes, addDays(today, 1 - windowDays));
    return SEVERITIES.map((severity) => ({
      windowDays,
      severity,
      ...kept(
        recent.filter((fix) => fix.severity === severity),
        breaches.filter((breach) => breach.severity === severity),
      ),
    }));
  });
}

/** How many had a due date, and how many of those kept it: what is overdue did not. */
function kept(fixes: readonly Fix[], breaches: readonly Breach[]): Compliance {
  const dated = fixes.flatMap(({ due, fixed }) => (due === null ? [] : [{ due, fixed }]));
  return {
    counted: dated.length + breaches.length,
    within: dated.filter(({ due, fixed }) => fixed <= due).length,
  };
}

/** The fixes on a day or after it. */
function fixedSince(fixes: readonly Fix[], first: Day): Fix[] {
  return fixes.filter(({ fixed }) => fixed >= first);
}

function monthsOf(fixes: readonly Fix[], breaches: readonly Breach[], today: Day): ComplianceMonth[] {
  return lastMonths(today).map((month) => ({
    month,
    ...kept(
      fixes.filter(({ fixed }) => fixed.startsWith(month)),
      breaches.filter(({ due }) => due.startsWith(month)),
    ),
  }));
}

/** `YYYY-MM` of this month and the eleven before it, oldest first. */
function lastMonths(today: Day): string[] {
  const [year = '', month = ''] = today.split('-');
  return Array.from({ length: MONTHS }, (_, index) => {
    const months = Number(year) * 12 + Number(month) - MONTHS + index;
    return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}

function paceOf(
  fixes: readonly Fix[],
  rows: readonly DashboardRow[],
  policy: Policy,
  today: Day,
): SeverityPace[] {
  const recent = fixedSince(fixes, addDays(today, 1 - PACE_DAYS));
  return SEVERITIES.map((severity) => ({
    severity,
    policyDays: slaDays(policy, severity),
    meanDaysToFix: mean(
      recent
        .filter((fix) => fix.severity === severity)
        .map(({ opened, fixed }) => daysBetween(opened, fixed)),
    ),
    oldest: oldestOf(rows.filter((row) => row.severity === severity && !row.waived)),
  }));
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function oldestOf(rows: readonly DashboardRow[]): DashboardRow | null {
  const [first] = [...rows].sort((a, b) => b.ageDays - a.ageDays || compareText(a.finding, b.finding));
  return first ?? null;
}
