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
  /** The day on which a catalogue listed it as exploited; null or absent where none does. */
  readonly exploited?: Day | null;
  /** As in a finding: see there. */
  readonly fixSince?: string | null;
}

/**
 * What an issue records as the basis of a date that a maintainer set. It equals no basis of a
 * policy, so such a date stops binding as soon as it is taken back.
 */
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
  const { 'known-exploited': exploited, 'without-fix': withoutFix } = policy.sla;
  const more = [
    ...(exploited === undefined ? [] : [`, ${exploited} exploited`]),
    ...(withoutFix[severity] === undefined ? [] : [`, ${withoutFix[severity]} without a fix`]),
  ].join('');
  return `${before}${slaDays(policy, severity) ?? 'no'} days, ${policy.sla.clock}, ${policy.sla.timezone}${more}`;
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
  const zone = policy.sla.timezone;
  const { due: computed, reason } = earliest(
    usualDue(severity, clock, policy, asOf),
    exploitedDue(clock, policy, asOf),
  );
  const announced = announcedDue(severity, clock, policy);
  const ours = announced !== null && (computed === null || announced < computed) ? announced : computed;
  const set = decidedDue(clock.set ?? null, ours);
  const due = set?.due ?? ours;
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

/** A due date with its reason, in words. */
interface Reasoned {
  readonly due: Day | null;
  readonly reason: string;
}

function earliest(usual: Reasoned, exploited: Reasoned | null): Reasoned {
  const isEarlier = exploited?.due != null && (usual.due === null || exploited.due < usual.due);
  return isEarlier ? exploited : usual;
}

/** The due date by severity, and by whether a fix is known. */
function usualDue(severity: Severity, clock: Clock, policy: Policy, asOf: string): Reasoned {
  const days = slaDays(policy, severity);
  if (days === null) return { due: null, reason: `the policy gives ${severity} findings no due date` };
  const { triage = 0, fixSince } = clock;
  const start = clockStart(clock, policy, asOf);
  const from = addDays(dayOf(start.instant, policy.sla.timezone), triage);
  const before = triage === 0 ? '' : `${triage} days of triage and `;
  const usual = `${before}${days} days for ${severity} (${policy.sla.preset})`;
  const unfixed = policy.sla['without-fix'][severity];
  if (unfixed === undefined || fixSince === undefined)
    return { due: addDays(from, days), reason: `${usual} from ${start.words}` };
  const last = addDays(from, unfixed);
  const waiting = `${before}${unfixed} days for ${severity} without a fix (sla.without-fix) from ${start.words}`;
  if (fixSince === null) return { due: last, reason: waiting };
  const known = dayOf(fixSince, policy.sla.timezone);
  const due = addDays(known > from ? known : from, days);
  if (due > last) return { due: last, reason: `${waiting}; a fix is known since ${known}` };
  const since = known > from ? `${known}, when a fix was first seen` : start.words;
  return { due, reason: `${usual} from ${since}` };
}

/** The due date of what is known to be exploited; null where that, or a number of days, is not. */
function exploitedDue(clock: Clock, policy: Policy, asOf: string): Reasoned | null {
  const days = policy.sla['known-exploited'];
  const { exploited = null } = clock;
  if (days === undefined || exploited === null) return null;
  const start = clockStart(clock, policy, asOf);
  const from = dayOf(start.instant, policy.sla.timezone);
  const words = exploited > from ? `${exploited}, when it was listed as exploited` : start.words;
  const due = addDays(exploited > from ? exploited : from, days);
  return {
    due,
    reason: `${days} days for what is known to be exploited (sla.known-exploited) from ${words}`,
  };
}

function setReason({ by, reason, ticket }: SetDue, ours: Day | null): string {
  if (ticket !== undefined) return `set in ${by}, ${ticket} (otherwise ${ours ?? 'none'})`;
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
