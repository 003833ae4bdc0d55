import type { AppliedWaiver, Finding, Location, Origin } from '../findings/finding.js';
import { idOf } from '../findings/merge.js';
import type { Rated } from '../findings/rate.js';
import type { Weakness } from '../findings/weakness.js';
import { matches, type MatchFacts, namesOf } from '../policy/match.js';
import { dayOf } from '../scale/day.js';
import { severityRank } from '../scale/severity.js';
import { compareText } from '../scale/text-order.js';
import type { AssessContext, Standing } from './assess-context.js';
import { appliedGrant, grantFor } from './comment-grant.js';
import { type CommentGrant, decidedSeverity, type Memory } from './memory.js';
import { waiverFor } from './waiver.js';

/** What comments on the issue say of a place today; null for nothing. */
export function grantAt(
  memory: Memory | null,
  path: string,
  { policy, asOf }: AssessContext,
): CommentGrant | null {
  if (memory === null) return null;
  return grantFor(memory.decisions, path, policy, dayOf(asOf, policy.sla.timezone));
}

/** One place of a finding, with its severity and the waiver that covers it. */
export function locate(
  weakness: Weakness,
  { site, origin, unseen }: Standing,
  ids: readonly string[],
  rated: Rated,
  memory: Memory | null,
  context: AssessContext,
): Location {
  const facts: MatchFacts = {
    id: idOf(weakness),
    findingIds: ids,
    ids: namesOf(weakness),
    package: site.package,
    path: site.place.path,
    fixKnown: site.package !== null && site.package.fixedVersion !== null,
  };
  const override = context.policy.severity.overrides.find((candidate) => matches(candidate.match, facts));
  const otherwise = override?.severity ?? rated.severity;
  const decision = memory?.decisions.severity ?? null;
  const severity = decidedSeverity(decision, otherwise);
  const decided = decision !== null && severity === decision.severity ? decision : null;
  return {
    ...site.place,
    package: site.package,
    flow: site.flow,
    origin,
    severity,
    override:
      decided !== null
        ? `@${decided.by} on the issue: ${decided.reason}`
        : override === undefined
          ? null
          : `the policy: ${override.reason}`,
    waiver: waiverFor(facts, context.policy, context.asOf) ?? commentWaiver(memory, site.place.path, context),
    ...(unseen === undefined ? {} : { unseen }),
  };
}

/**
 * The waiver that a maintainer gave by comment on the issue. It applies until the end of its last
 * day.
 */
function commentWaiver(memory: Memory | null, path: string, context: AssessContext): AppliedWaiver | null {
  const grant = grantAt(memory, path, context);
  const { policy, asOf } = context;
  return grant?.kind === 'waiver' ? appliedGrant(grant, dayOf(asOf, policy.sla.timezone)) : null;
}

/**
 * The location that decides the finding's severity: the worst unwaived one, or the worst one when
 * all are waived; the first among equals.
 */
export function decidingLocation(locations: readonly Location[]): Location {
  const [first] = [...locations].sort(
    (a, b) =>
      Number(a.waiver !== null) - Number(b.waiver !== null) ||
      severityRank(a.severity) - severityRank(b.severity),
  );
  if (first === undefined) throw new RangeError('a finding without a location');
  return first;
}

/** The origin of a finding: introduced where one of its places is. */
export function findingOrigin(locations: readonly Location[]): Origin {
  if (locations.some((location) => location.origin === 'introduced')) return 'introduced';
  return locations[0]?.origin ?? 'unknown';
}

/**
 * A finding is waived only if all its locations are. Of several waivers the one that ends first is
 * shown.
 */
export function wholeWaiver(locations: readonly Location[]): Finding['waiver'] {
  const waivers = locations.flatMap((location) => (location.waiver === null ? [] : [location.waiver]));
  if (waivers.length < locations.length) return null;
  return (
    waivers.sort((a, b) => compareText(a.expires, b.expires) || compareText(a.reason, b.reason))[0] ?? null
  );
}
