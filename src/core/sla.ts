import { addDays, dayOf, daysBetween, type Day } from './day.js';
import type { SlaState } from './finding.js';
import type { Policy } from './policy.js';
import type { Severity } from './severity.js';
import { slaDays } from './sla-presets.js';

/** When a finding's clock started. */
export interface Clock {
  /** RFC 3339 time of first detection: the creation of its issue; null where it has none yet. */
  readonly firstSeen: string | null;
  /** RFC 3339 time at which the advisory was published; null where unknown. */
  readonly published: string | null;
}

/** Where a finding stands against its due date. */
export interface Sla {
  readonly due: Day | null;
  /** Days from today to `due`: 0 on the due date itself, negative when overdue. */
  readonly daysLeft: number | null;
  readonly state: SlaState;
  readonly reason: string;
}

/**
 * `due = clock start + days[severity]`, a calendar date in the policy's time zone. Overdue begins when the due date is over.
 * @param asOf RFC 3339: now
 * @see https://developer.atlassian.com/platform/marketplace/security-bugfix-policy
 */
export function slaOf(severity: Severity, clock: Clock, policy: Policy, asOf: string): Sla {
  const days = slaDays(policy, severity);
  if (days === null) {
    return {
      due: null,
      daysLeft: null,
      state: 'none',
      reason: `the policy gives ${severity} findings no due date`,
    };
  }
  const zone = policy.sla.timezone;
  const start = clockStart(clock, policy, asOf);
  const due = addDays(dayOf(start.instant, zone), days);
  const daysLeft = daysBetween(dayOf(asOf, zone), due);
  const state = daysLeft < 0 ? 'overdue' : daysLeft <= dueSoonDays(policy, days) ? 'due-soon' : 'on-track';
  return {
    due,
    daysLeft,
    state,
    reason: `${days} days for ${severity} (${policy.sla.preset}) from ${start.words}`,
  };
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

/** The number of days before a due date from which a finding is due soon. */
function dueSoonDays(policy: Policy, days: number): number {
  const soon = policy.sla['due-soon'];
  return typeof soon === 'number' ? soon : (days * Number.parseFloat(soon)) / 100;
}
