import { addDays, dayOf, type Day } from '../scale/day.js';
import type { Policy } from '../policy/policy.js';

/** Whether a waiver counts today, or why it does not. */
export type WaiverStanding = 'active' | 'expired' | 'overlong' | 'unconfirmed';

/** What the rules for waivers are applied to, in the policy and by comment. */
export interface Granted {
  readonly expires: Day;
  /**
   * RFC 3339 time at which it was given; null where nothing tells: then its days count from now.
   */
  readonly since: string | null;
  /** Those who are confirmed to have approved it. */
  readonly confirmed: readonly string[];
}

/** How a waiver stands by `waiver-rules`: it counts through the end of its last day. */
export function standingOf(
  { expires, since, confirmed }: Granted,
  policy: Pick<Policy, 'sla' | 'waiver-rules'>,
  today: Day,
): WaiverStanding {
  const { approvals } = policy['waiver-rules'];
  const given = since === null ? today : dayOf(since, policy.sla.timezone);
  if (expires < today) return 'expired';
  // A commit may claim a time that is still to come.
  if (expires > lastDay(policy, given < today ? given : today)) return 'overlong';
  return confirmed.length < approvals ? 'unconfirmed' : 'active';
}

/** The last day on which a waiver that is given on a day may count. */
export function lastDay(policy: Pick<Policy, 'waiver-rules'>, given: Day): Day {
  return addDays(given, policy['waiver-rules']['max-days']);
}
