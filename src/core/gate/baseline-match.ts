import type { Finding, Location } from '../findings/finding.js';
import { matches, namesOf, type MatchFacts } from '../policy/match.js';
import { matchKey } from '../policy/match-key.js';
import type { Match } from '../policy/policy.js';
import { policySchema } from '../policy/schema.js';

/** Characters with a special meaning in a glob, which are escaped in a path. */
const GLOB = /[\\*?[\]{}()!+@|]/gu;

/**
 * The waiver matches that a baseline needs for a finding: together they cover every location where
 * it is open. Null when the policy format cannot express one of them.
 */
export function matchesFor(finding: Finding): Match[] | null {
  const open = finding.locations.filter(({ waiver }) => waiver === null);
  const found = new Map<string, Match>();
  for (const location of open) {
    const match = candidates(finding, location).find(
      (candidate) => isValid(candidate) && matches(candidate, factsOf(finding, location)),
    );
    if (match === undefined) return null;
    found.set(matchKey(match), match);
  }
  return [...found.values()];
}

/**
 * Possible matches for one location, in order of preference: by finding id, with the rule for the
 * reader's information when it is valid in a policy. For a package the lockfile's path is included,
 * so that another lockfile is not covered.
 */
function candidates({ id, rule }: Finding, { package: at, path }: Location): Match[] {
  const place = at === null ? {} : { path: path.replace(GLOB, '\\$&') };
  return [
    { id, rule, ...place },
    { id, ...place },
  ];
}

function factsOf(finding: Finding, { package: at, path }: Location): MatchFacts {
  return { findingIds: [finding.id], ids: namesOf(finding), package: at, path };
}

function isValid(match: Match): boolean {
  // U+FFFD stands for text that YAML cannot hold; the policy parser would refuse it.
  if (/\uFFFD/u.test(JSON.stringify(match))) return false;
  const waiver = { match, reason: 'r', expires: '2000-01-01' };
  return policySchema.shape.waivers.safeParse([waiver]).success;
}
