import type { Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import { isJudged, type Finding } from './finding.js';
import type { Counts } from './result.js';

/** The number of days that count as "this week", today included. */
const WEEK_DAYS = 7;

/** What of a finding the figures depend on. */
export type Countable = Pick<Finding, 'severity' | 'sla' | 'due' | 'daysLeft' | 'waiver'>;

/** How many findings are open, and how pressing they are; waived ones are in `waived` only. */
export interface Figures extends Readonly<Record<Severity, number>> {
  readonly overdue: number;
  /** Due today or in the six days after it. */
  readonly dueThisWeek: number;
  readonly waived: number;
  /** The earliest due date that is not over; null for none. */
  readonly nextDue: Day | null;
}

/** Whether something is due today or in the six days after it. */
export function isDueThisWeek({ sla, daysLeft }: Pick<Finding, 'sla' | 'daysLeft'>): boolean {
  return sla !== 'overdue' && daysLeft !== null && daysLeft < WEEK_DAYS;
}

/** The one function behind outputs, headlines, dashboard and badge. */
export function figuresOf(findings: readonly Countable[]): Figures {
  const open = findings.filter(({ waiver }) => waiver === null);
  const ahead = open.filter(({ sla }) => sla !== 'overdue');
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return {
    critical: of('critical'),
    high: of('high'),
    medium: of('medium'),
    low: of('low'),
    overdue: open.length - ahead.length,
    dueThisWeek: ahead.filter(isDueThisWeek).length,
    waived: findings.length - open.length,
    nextDue: ahead.flatMap(({ due }) => due ?? []).sort()[0] ?? null,
  };
}

/** How many findings are open, of every severity. */
export function openIn({ critical, high, medium, low }: Readonly<Record<Severity, number>>): number {
  return critical + high + medium + low;
}

/**
 * Counts the open findings of a run, those among them that it did not look for; those of low
 * confidence count nowhere.
 */
export function countFindings(findings: readonly Finding[]): Counts & Pick<Figures, 'nextDue'> {
  const judged = findings.filter(isJudged);
  const open = judged.filter(({ waiver }) => waiver === null);
  return { ...figuresOf(judged), introduced: open.filter(({ origin }) => origin === 'introduced').length };
}
