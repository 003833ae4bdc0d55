import { causeOf } from '../findings/cause.js';
import { allIds } from '../findings/finding-ids.js';
import { keyOfWeakness } from '../findings/finding-key.js';
import type { Finding, PackageAt, SetDue } from '../findings/finding.js';
import { idOf } from '../findings/merge.js';
import { epssOf, exploitedAs, NO_INTELLIGENCE } from '../findings/priority.js';
import { lowered, rate, type Rated } from '../findings/rate.js';
import { furthest, reachKey, type Reachability } from '../findings/reachability.js';
import type { Weakness } from '../findings/weakness.js';
import type { Policy } from '../policy/policy.js';
import { triageDays } from '../policy/sla-days.js';
import type { AssessContext, Assessing, Standing } from './assess-context.js';
import { decidingLocation, findingOrigin, locate, wholeWaiver } from './locate.js';
import type { Memory } from './memory.js';
import { slaOf } from './sla.js';

/** A weakness at the places where it stands, as a finding. */
export function describe(weakness: Weakness, standing: readonly Standing[], context: Assessing): Finding {
  const id = idOf(weakness);
  const memory = context.memory.get(id) ?? null;
  const formerIds = [...new Set([...weakness.formerIds, ...(memory?.formerIds ?? [])])].sort();
  const all = allIds({ ...keyOfWeakness(weakness), formerIds });
  const ids = all.filter((known) => known !== id || !context.taken.has(id));
  const reachability = reachabilityAt(standing, context);
  const rated = rateOf(weakness, reachability, context);
  const locations = standing.map((one) => locate(weakness, one, ids, rated, memory, context));
  const deciding = decidingLocation(locations);
  // The run that loses sight on the default branch is the one that records it.
  const isHiddenNow =
    context.baseline === 'none' &&
    memory?.issue != null &&
    standing.some(({ unseen }) => unseen !== undefined);
  const first = priorityOf(weakness, deciding.package, memory, context);
  const clock = {
    firstSeen: memory?.start ?? null,
    published: weakness.published,
    previous: memory?.previous ?? [],
    triage: triageDays(context.policy, weakness.source, weakness.rule),
    set: memory?.decisions.due ?? null,
    exploited: first.exploited?.added ?? null,
    ...(first.fixSince === undefined ? {} : { fixSince: first.fixSince }),
  };
  const sla = slaOf(deciding.severity, clock, context.policy, context.asOf);
  return {
    id,
    source: weakness.source,
    rule: weakness.rule,
    aliases: weakness.aliases,
    title: weakness.title,
    description: weakness.description,
    fix: weakness.fix,
    severity: deciding.severity,
    severityReason:
      deciding.override === null ? rated.reason : `set by ${deciding.override} (otherwise ${rated.reason})`,
    score: rated.score,
    vector: rated.vector,
    malicious: weakness.rating.malicious,
    confidence: weakness.confidence,
    cwe: weakness.cwe,
    locations,
    package: deciding.package,
    references: weakness.references,
    published: weakness.published,
    origin: findingOrigin(locations),
    firstSeen: clock.firstSeen,
    due: sla.due,
    daysLeft: sla.daysLeft,
    dueReason: sla.reason,
    sla: sla.state,
    waiver: wholeWaiver(locations),
    formerIds,
    trace: weakness.trace,
    cause: causeOf(weakness),
    state: locations.every(({ unseen }) => unseen !== undefined) ? 'unseen' : 'open',
    unseenSince: memory?.unseenSince ?? (isHiddenNow ? context.asOf : null),
    ...(weakness.activity === undefined ? {} : { activity: weakness.activity }),
    ...(weakness.neverBlocks === true ? { neverBlocks: true as const } : {}),
    ...factsOf(weakness, sla.set),
    ...(reachability === null ? {} : { reachability }),
    ...first,
  };
}

/** What tells which of several findings comes first, and since when it can be mended. */
function priorityOf(
  { rule, aliases, rating }: Weakness,
  at: PackageAt | null,
  memory: Memory | null,
  { intelligence = NO_INTELLIGENCE, asOf }: AssessContext,
): Pick<Finding, 'exploited' | 'epss' | 'fixSince'> {
  const ids = [rule, ...aliases];
  const exploited = exploitedAs(ids, intelligence);
  const epss = epssOf(ids, intelligence);
  const fixSince = at?.fixedVersion == null ? null : (memory?.fixSince ?? asOf);
  return {
    ...(exploited === null ? {} : { exploited }),
    ...(epss === null ? {} : { epss }),
    ...(at === null || rating.malicious ? {} : { fixSince }),
  };
}

/** What only some findings have. */
function factsOf({ report }: Weakness, set: SetDue | null): Pick<Finding, 'report' | 'dueSet'> {
  return {
    ...(set === null ? {} : { dueSet: set }),
    ...(report === undefined
      ? {}
      : { report: { kind: report.kind, by: report.by, confirmed: report.confirmed } }),
  };
}

/** How far production code reaches: of several places the one where it reaches furthest. */
function reachabilityAt(standing: readonly Standing[], { reachability }: AssessContext): Reachability | null {
  if (reachability === undefined) return null;
  const at = standing.map(({ site }) =>
    reachability.get(reachKey(site.place.path, site.package?.name ?? '')),
  );
  const known = at.flatMap((one) => one ?? []);
  // A place of which nothing is known could be where it is imported.
  return known.length < at.length ? null : furthest(known);
}

/**
 * Rates a weakness. One that is known from its issue only keeps the severity that the issue states.
 * A malicious package does harm as soon as it is installed, whoever imports it.
 */
function rateOf(weakness: Weakness, reachability: Reachability | null, { policy }: AssessContext): Rated {
  const rated = rateAlone(weakness, policy);
  const isLower = policy.severity.unreachable === 'lower' && reachability?.label === 'not imported';
  return isLower && !weakness.rating.malicious ? lowered(rated) : rated;
}

function rateAlone(weakness: Weakness, policy: Policy): Rated {
  const rated = rate(weakness.rating, policy.severity.unknown, weakness.source);
  const { report } = weakness;
  if (report !== undefined)
    return { ...rated, score: report.score, vector: report.vector, reason: report.how };
  return weakness.id === undefined ? rated : { ...rated, reason: 'its issue says so' };
}
