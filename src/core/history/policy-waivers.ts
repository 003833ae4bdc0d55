import type { Match, Policy } from '../policy/policy.js';
import { addDays, dayOf, type Day } from '../scale/day.js';

/** A waiver of the policy with the time that it was in it. */
export interface PolicyWaiver {
  readonly match: Match;
  readonly reason: string;
  /** `approved-by`, else who wrote it into the policy; null where nobody is known. */
  readonly by: string | null;
  /** The first day on which it was in the policy; null where its history is not known. */
  readonly from: Day | null;
  /** The last day on which it counts or counted: its own end, or the day before it was removed. */
  readonly until: Day;
}

/** A policy as one commit left it. */
export interface PolicyVersion {
  /** RFC 3339 */
  readonly at: string;
  readonly author: string | null;
  /** Null where there was none, or one that was invalid: then the default one judged. */
  readonly policy: Pick<Policy, 'waivers'> | null;
}

/** The waivers of a policy whose history is not known. */
export function currentWaivers({ waivers }: Pick<Policy, 'waivers'>): PolicyWaiver[] {
  return waivers.map(({ match, reason, expires, 'approved-by': by = null }) => ({
    match,
    reason,
    by,
    from: null,
    until: expires,
  }));
}

/**
 * Every waiver that ever was in the policy, removed ones too, by when it came in. One that was
 * changed is another one.
 * @param versions oldest first
 * @param timezone in which days begin and end
 */
export function waiversOver(versions: readonly PolicyVersion[], timezone: string): PolicyWaiver[] {
  const ended: PolicyWaiver[] = [];
  let live = new Map<string, PolicyWaiver>();
  for (const { at, author, policy } of versions) {
    const day = dayOf(at, timezone);
    const next = new Map<string, PolicyWaiver>();
    for (const waiver of policy?.waivers ?? []) {
      const key = JSON.stringify(waiver);
      const { match, reason, expires, 'approved-by': by = author } = waiver;
      next.set(key, live.get(key) ?? { match, reason, by, from: day, until: expires });
    }
    for (const [key, waiver] of live)
      if (!next.has(key)) ended.push({ ...waiver, until: earlier(waiver.until, addDays(day, -1)) });
    live = next;
  }
  return [...ended, ...live.values()];
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
