import { waiverStanding } from '../gate/waiver.js';
import { approvalOf, type Approval } from '../policy/approvers.js';
import { waiverKey } from '../policy/given.js';
import type { Match, Policy, Waiver } from '../policy/policy.js';
import { addDays, dayOf, type Day } from '../scale/day.js';

/** A waiver of the policy that counts or counted, with the time that it was in the policy. */
export interface PolicyWaiver {
  readonly match: Match;
  readonly reason: string;
  /** `approved-by`, else who wrote it into the policy; null where nobody is known. */
  readonly by: string | null;
  /** Whether GitHub confirms those whom `approved-by` names; null where it names nobody. */
  readonly approval: Approval | null;
  /** The first day on which it was in the policy; null where its history is not known. */
  readonly from: Day | null;
  /** The last day on which it counts or counted: its own end, or the day before it was removed. */
  readonly until: Day;
}

/** A policy as one commit left it. */
export interface PolicyOverTime {
  /** RFC 3339 */
  readonly at: string;
  readonly author: string | null;
  /** Null where there was none, or one that was invalid: then the default one judged. */
  readonly policy: Pick<Policy, 'waivers'> | null;
}

/** The waivers of a policy of which only the present version is known. */
export function currentWaivers(policy: Policy, today: Day): PolicyWaiver[] {
  const { timezone } = policy.sla;
  return policy.waivers
    .filter((waiver) => hasCounted(waiver, policy, today))
    .map((waiver) => {
      const from = waiver.proof?.since == null ? null : dayOf(waiver.proof.since, timezone);
      return describe(waiver, { author: null, from, until: waiver.expires });
    });
}

/**
 * Every waiver that ever was in the policy, removed ones too, by when it came in. One that was
 * changed is another one.
 * @param versions oldest first
 * @param policy the one in force: its rules say which waivers count, and it knows who confirmed its
 *   own
 */
export function waiversOver(versions: readonly PolicyOverTime[], policy: Policy, today: Day): PolicyWaiver[] {
  const { timezone } = policy.sla;
  const removed: Span[] = [];
  let live: readonly Span[] = [];
  for (const { at, author, policy: version } of versions) {
    const before = new Map(live.map((span) => [waiverKey(span.waiver), span]));
    const next = (version?.waivers ?? []).map(
      (waiver) => before.get(waiverKey(waiver)) ?? { waiver, author, at, until: waiver.expires },
    );
    const kept = new Set(next);
    const lastDay = addDays(dayOf(at, timezone), -1);
    for (const span of live)
      if (!kept.has(span)) removed.push({ ...span, until: earlier(span.until, lastDay) });
    live = next;
  }
  // Who confirmed what is gone from the policy is not asked for: it is shown as claimed.
  const unasked = { ...policy, 'waiver-rules': { ...policy['waiver-rules'], approvals: 0 } };
  // The waiver of the policy in force that says the same knows who confirmed it.
  const inForce = new Map(policy.waivers.map((waiver) => [waiverKey(waiver), waiver]));
  return [
    ...removed.filter((span) => hasCounted(proven(span), unasked, span.until)),
    ...live
      .map((span) => ({ ...span, waiver: inForce.get(waiverKey(span.waiver)) ?? proven(span) }))
      .filter(({ waiver }) => hasCounted(waiver, policy, today)),
  ].map(({ waiver, author, at, until }) => describe(waiver, { author, from: dayOf(at, timezone), until }));
}

interface Span {
  readonly waiver: Waiver;
  readonly author: string | null;
  /** RFC 3339 time of the commit that brought it. */
  readonly at: string;
  readonly until: Day;
}

function proven({ waiver, at }: Span): Waiver {
  return { ...waiver, proof: { since: at, confirmed: [] } };
}

/** Whether a waiver counts on its last day, or today where that is earlier. */
function hasCounted(waiver: Waiver, policy: Policy, today: Day): boolean {
  return waiverStanding(waiver, policy, earlier(waiver.expires, today)) === 'active';
}

function describe(
  waiver: Waiver,
  { author, from, until }: { readonly author: string | null; readonly from: Day | null; readonly until: Day },
): PolicyWaiver {
  const { match, reason, proof, 'approved-by': approvedBy = null } = waiver;
  const approval = approvalOf(approvedBy, proof?.confirmed ?? []);
  return { match, reason, by: approvedBy ?? author, approval, from, until };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
