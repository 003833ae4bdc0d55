import type { AppliedWaiver, Finding } from '../findings/finding.js';
import type { IdleWaiver } from '../findings/result.js';
import { matches, type Match, type MatchFacts } from '../policy/match.js';
import type { Policy } from '../policy/policy.js';
import { dayOf } from '../scale/day.js';

type Waiver = Policy['waivers'][number];

/**
 * The waiver that covers one location: of several the one that lasts longest. A waiver counts through the end of its `expires` day in
 * the policy's time zone.
 * @param asOf RFC 3339: now
 */
export function waiverFor(facts: MatchFacts, policy: Policy, asOf: string): AppliedWaiver | null {
  const today = dayOf(asOf, policy.sla.timezone);
  const [waiver] = policy.waivers
    .filter((candidate) => candidate.expires >= today && matches(candidate.match, facts))
    .sort((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
  if (waiver === undefined) return null;
  return { reason: waiver.reason, approvedBy: waiver['approved-by'] ?? null, expires: waiver.expires };
}

/** The policy's waivers that match nothing in the head, and those that have expired. */
export function idleWaivers(
  policy: Policy,
  findings: readonly Finding[],
  asOf: string,
): { unused: IdleWaiver[]; expired: IdleWaiver[] } {
  const today = dayOf(asOf, policy.sla.timezone);
  const facts = findings.flatMap((finding) =>
    finding.locations.map((location) => ({
      ids: [finding.rule, ...finding.aliases],
      package: location.package,
      path: location.path,
    })),
  );
  const live = policy.waivers.filter((waiver) => waiver.expires >= today);
  return {
    unused: live.filter((waiver) => !facts.some((fact) => matches(waiver.match, fact))).map(describe),
    expired: policy.waivers.filter((waiver) => waiver.expires < today).map(describe),
  };
}

function describe(waiver: Waiver): IdleWaiver {
  return { match: describeMatch(waiver.match), reason: waiver.reason, expires: waiver.expires };
}

/** A match in words: `CVE-2021-23337, npm/lodash, tools/**`. */
export function describeMatch(match: Match): string {
  return [match.rule, match.package, match.path].filter((part) => part !== undefined).join(', ');
}
