import type { Finding, Location } from '../findings/finding.js';
import { purlType, withoutRelease } from '../packages/purl-type.js';
import { matches, matchKey, type Match, type MatchFacts } from '../policy/match.js';
import { policySchema } from '../policy/policy.js';

/** Characters that a glob reads as more than themselves. */
const GLOB = /[\\*?[\]{}()!+@|]/gu;

/** What a baseline does about a finding: the matches that cover every place where it is open; null where a policy cannot name it. */
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

/** Rule and package; rule and path where it is about no package, or about one whose name a policy cannot hold. */
function candidates({ rule }: Finding, { package: at, path }: Location): Match[] {
  const byPath = { rule, path: path.replace(GLOB, '\\$&') };
  if (at === null) return [byPath];
  const type = purlType(at.ecosystem) ?? withoutRelease(at.ecosystem).toLowerCase();
  return [{ rule, package: `${type}/${at.name}` }, byPath];
}

function factsOf({ rule, aliases }: Finding, { package: at, path }: Location): MatchFacts {
  return { ids: [rule, ...aliases], package: at, path };
}

function isValid(match: Match): boolean {
  const waiver = { match, reason: 'r', expires: '2000-01-01' };
  return policySchema.shape.waivers.safeParse([waiver]).success;
}
