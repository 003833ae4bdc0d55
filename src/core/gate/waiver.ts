import type { AppliedWaiver } from '../findings/finding.js';
import { matches, matchesSomewhere, type MatchFacts, type RememberedFacts } from '../policy/match.js';
import type { Match, Policy, Waiver } from '../policy/policy.js';
import { dayOf, type Day } from '../scale/day.js';
import { standingOf, type WaiverStanding } from './waiver-rules.js';

/**
 * The waiver that covers one location; of several the one that ends last. A waiver applies until
 * the end of its `expires` day in the policy's time zone.
 * @param asOf RFC 3339: now
 */
export function waiverFor(facts: MatchFacts, policy: Policy, asOf: string): AppliedWaiver | null {
  return lastingWaiver(facts, policy, asOf, (match) => matches(match, facts));
}

/** As `waiverFor`, for a finding as it is remembered. */
export function rememberedWaiverFor(
  facts: RememberedFacts,
  policy: Policy,
  asOf: string,
): AppliedWaiver | null {
  return lastingWaiver(facts, policy, asOf, (match) => matchesSomewhere(match, facts));
}

function lastingWaiver(
  { id, fixKnown }: Pick<MatchFacts, 'id' | 'fixKnown'>,
  policy: Policy,
  asOf: string,
  fits: (match: Match) => boolean,
): AppliedWaiver | null {
  const today = dayOf(asOf, policy.sla.timezone);
  const [waiver] = policy.waivers
    .filter(
      (candidate) =>
        fits(candidate.match) &&
        waiverStanding(candidate, policy, today) === 'active' &&
        !isEndedByFix(candidate, fixKnown),
    )
    .sort((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
  if (waiver === undefined) return null;
  const { reason, expires, match, proof, 'approved-by': approvedBy = null } = waiver;
  return {
    reason,
    approvedBy,
    expires,
    ...(proof === undefined ? {} : { confirmed: proof.confirmed }),
    ...(match.id === undefined || id === undefined || match.id === id ? {} : { formerId: match.id }),
  };
}

/** Whether a waiver counts no more for a finding that can be mended now. */
export function isEndedByFix({ 'when-fixed': whenFixed = false }: Waiver, fixKnown = false): boolean {
  return whenFixed && fixKnown;
}

/** How a waiver of the policy stands today by `waiver-rules`. */
export function waiverStanding({ expires, proof }: Waiver, policy: Policy, today: Day): WaiverStanding {
  return standingOf(
    { expires, since: proof?.since ?? null, confirmed: proof?.confirmed ?? [] },
    policy,
    today,
  );
}
