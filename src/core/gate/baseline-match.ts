import type { Finding, Location } from '../findings/finding.js';
import { matches, matchKey, namesOf, type MatchFacts } from '../policy/match.js';
import { policySchema, type Match } from '../policy/policy.js';

/** Characters that a glob reads as more than themselves. */
const GLOB = /[\\*?[\]{}()!+@|]/gu;

/**
 * What a baseline does about a finding: the matches that cover every place where it is open; null
 * where a policy cannot name it.
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
 * What names a finding at a place and nothing else, with its rule for the reader where a policy can
 * hold that; of a package also the lockfile, so that a further one is not covered.
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
  // What no YAML file can hold, the policy's reader would refuse.
  if (/\uFFFD/u.test(JSON.stringify(match))) return false;
  const waiver = { match, reason: 'r', expires: '2000-01-01' };
  return policySchema.shape.waivers.safeParse([waiver]).success;
}
