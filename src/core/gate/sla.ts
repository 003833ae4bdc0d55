import type { SetDue } from '../findings/finding.js';
import type { Policy } from '../policy/policy.js';
import { slaDays } from '../policy/sla-days.js';
import { addDays, dayOf, daysBetween, type Day } from '../scale/day.js';
import { atLeast, type Severity } from '../scale/severity.js';
import type { SlaState } from '../scale/sla-state.js';
import { decidedDue, type DueDecision } from './due-decision.js';

/** What the due date of a finding is computed from, besides its severity. */
export interface Clock {
  /** RFC 3339 time of first detection: the creation of its issue; null where it has none yet. */
  readonly firstSeen: string | null;
  /** RFC 3339 time at which the advisory was published; null where unknown. */
  readonly published: string | null;
  /** What its issues stated since this clock runs; empty where there are none. */
  readonly previous?: readonly Previous[];
  /** Days of triage before the days of its severity; 0 where absent. */
  readonly triage?: number;
  /** What a maintainer decided about the date; null or absent for nothing. */
  readonly set?: DueDecision | null;
}

/** In place of a basis: a date that a maintainer set. It binds nobody once it is taken back. */
export const SET_BASIS = 'set by a maintainer';

/** Severity and due date that an issue last stated. */
export interface Previous {
  readonly severity: Severity;
  readonly due: Day | null;
  /** See `slaBasis`. */
  readonly basis: string;
}

/**
 * What a due date depends on in the policy, as one text. While it is unchanged and the severity is
 * not lowered, a due date that was announced never moves later.
 */
export function slaBasis(policy: Policy, severity: Severity, triage = 0): string {
  const before = triage === 0 ? '' : `${triage} of triage and `;
  return `${before}${slaDays(policy, severity) ?? 'no'} days, ${policy.sla.clock}, ${policy.sla.timezone}`;
}

/** The due date of a finding and its state today. */
export interface Sla {
  readonly due: Day | null;
  /** Days from today to `due`: 0 on the due date itself, negative when overdue. */
  readonly daysLeft: number | null;
  readonly state: SlaState;
  readonly reason: string;
  /** The date that a maintainer set, where it counts. */
  readonly set: SetDue | null;
}

/**
 * `due = clock start + days[severity]`, a calendar date in the policy's time zone. Overdue begins
 * when the due date is over.
 * @param asOf RFC 3339: now
 * @see https://developer.atlassian.com/platform/marketplace/security-bugfix-policy
 */
export function slaOf(severity: Severity, clock: Clock, policy: Policy, asOf: string): Sla {
  const days = slaDays(policy, severity);
  const zone = policy.sla.timezone;
  const start = clockStart(clock, policy, asOf);
  const { triage = 0 } = clock;
  const computed = days === null ? null : addDays(dayOf(start.instant, zone), triage + days);
  const announced = announcedDue(severity, clock, policy);
  const ours = announced !== null && (computed === null || announced < computed) ? announced : computed;
  const set = decidedDue(clock.set ?? null, ours);
  const due = set?.due ?? ours;
  const reason =
    days === null
      ? `the policy gives ${severity} findings no due date`
      : `${triage === 0 ? '' : `${triage} days of triage and `}${days} days for ${severity} (${policy.sla.preset}) from ${start.words}`;
  const { daysLeft, sla } = slaState(due, severity, policy, dayOf(asOf, zone));
  return {
    due,
    daysLeft,
    state: sla,
    reason:
      set !== null
        ? setReason(set, ours)
        : due === computed
          ? reason
          : `${reason}; the earlier date that was announced before holds`,
    set,
  };
}

function setReason({ by, reason }: SetDue, ours: Day | null): string {
  const why = reason === '' ? '' : `: ${reason}`;
  return `set by @${by} on the issue${why} (otherwise ${ours ?? 'none'})`;
}

/** The state of a due date today. */
export function slaState(
  due: Day | null,
  severity: Severity,
  policy: Policy,
  today: Day,
): { readonly daysLeft: number | null; readonly sla: SlaState } {
  if (due === null) return { daysLeft: null, sla: 'none' };
  const daysLeft = daysBetween(today, due);
  if (daysLeft < 0) return { daysLeft, sla: 'overdue' };
  return { daysLeft, sla: daysLeft <= dueSoonDays(policy, severity) ? 'due-soon' : 'on-track' };
}

/**
 * The earliest due date that the finding's issues announced and that is still binding. A raised
 * severity or a small difference in the start of the clock never moves it later; a lower severity
 * or a changed policy computes a new one.
 */
function announcedDue(severity: Severity, { previous = [], triage }: Clock, policy: Policy): Day | null {
  const binding = previous.filter(
    (one) => atLeast(severity, one.severity) && one.basis === slaBasis(policy, one.severity, triage),
  );
  return binding.flatMap(({ due }) => due ?? []).sort()[0] ?? null;
}

function clockStart(clock: Clock, policy: Policy, asOf: string): { instant: string; words: string } {
  const on = (instant: string): string => dayOf(instant, policy.sla.timezone);
  if (policy.sla.clock === 'published' && clock.published !== null) {
    return { instant: clock.published, words: `the advisory's publication on ${on(clock.published)}` };
  }
  if (clock.firstSeen !== null)
    return { instant: clock.firstSeen, words: `${on(clock.firstSeen)}, when it was first seen` };
  return { instant: asOf, words: 'detection' };
}

/** How many days before its due date a finding of this severity counts as due soon. */
function dueSoonDays(policy: Policy, severity: Severity): number {
  const soon = policy.sla['due-soon'];
  if (typeof soon === 'number') return soon;
  return ((slaDays(policy, severity) ?? 0) * Number.parseFloat(soon)) / 100;
}
