import type { AppliedWaiver, Finding } from '../findings/finding.js';
import { allIds } from '../findings/finding-ids.js';
import { keyOfFinding } from '../findings/finding-key.js';
import type { IdleWaiver } from '../findings/result.js';
import { matches, matchesSomewhere, namesOf, type MatchFacts, describeMatch } from '../policy/match.js';
import type { Policy, Match } from '../policy/policy.js';
import { addDays, dayOf, type Day } from '../scale/day.js';

type Waiver = Policy['waivers'][number];

/**
 * The waiver that covers one location; of several the one that ends last. A waiver applies until
 * the end of its `expires` day in the policy's time zone.
 * @param asOf RFC 3339: now
 */
export function waiverFor(facts: MatchFacts, policy: Policy, asOf: string): AppliedWaiver | null {
  return lastingWaiver(policy, asOf, (match) => matches(match, facts));
}

/** As `waiverFor`, for a finding whose paths are not recorded any more. */
export function rememberedWaiverFor(
  facts: Omit<MatchFacts, 'path'>,
  policy: Policy,
  asOf: string,
): AppliedWaiver | null {
  return lastingWaiver(policy, asOf, (match) => matchesSomewhere(match, facts));
}

function lastingWaiver(policy: Policy, asOf: string, fits: (match: Match) => boolean): AppliedWaiver | null {
  const today = dayOf(asOf, policy.sla.timezone);
  const [waiver] = policy.waivers
    .filter(({ expires, match }) => expires >= today && expires <= lastDay(policy, today) && fits(match))
    .sort((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
  if (waiver === undefined) return null;
  return { reason: waiver.reason, approvedBy: waiver['approved-by'] ?? null, expires: waiver.expires };
}

/** The last day on which a waiver that is given today may end, by `waiver-rules.max-days`. */
export function lastDay(policy: Policy, today: Day): Day {
  return addDays(today, policy['waiver-rules']['max-days']);
}

/**
 * The policy's waivers that have no effect: those that match nothing in the head, those that have
 * expired, and those that end later than the policy allows.
 * @param whole whether every scan that a waiver may apply to was complete; otherwise no waiver is
 *   reported as unused
 */
export function idleWaivers(
  policy: Policy,
  findings: readonly Finding[],
  asOf: string,
  whole: boolean,
): { unused: IdleWaiver[]; expired: IdleWaiver[]; overlong: IdleWaiver[] } {
  const today = dayOf(asOf, policy.sla.timezone);
  const facts = findings.flatMap((finding) =>
    finding.locations.map((location) => ({
      findingIds: allIds(keyOfFinding(finding)),
      ids: namesOf(finding),
      package: location.package,
      path: location.path,
    })),
  );
  const last = lastDay(policy, today);
  const live = policy.waivers.filter(({ expires }) => expires >= today && expires <= last);
  return {
    unused: !whole
      ? []
      : live.filter((waiver) => !facts.some((fact) => matches(waiver.match, fact))).map(describe),
    expired: policy.waivers.filter((waiver) => waiver.expires < today).map(describe),
    overlong: policy.waivers.filter(({ expires }) => expires > last).map(describe),
  };
}

function describe(waiver: Waiver): IdleWaiver {
  return { match: describeMatch(waiver.match), reason: waiver.reason, expires: waiver.expires };
}
