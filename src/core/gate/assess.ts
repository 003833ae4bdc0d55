import { origins, type Baseline } from '../findings/compare.js';
import type { AppliedWaiver, Finding, Location, Origin } from '../findings/finding.js';
import { fingerprint } from '../findings/fingerprint.js';
import { compareText, type Site, type Weakness } from '../findings/merge.js';
import { rate, type Rated } from '../findings/rate.js';
import type { Memory } from '../ledger/recall.js';
import { matches, type MatchFacts } from '../policy/match.js';
import type { Policy } from '../policy/policy.js';
import { dayOf } from '../scale/day.js';
import { severityRank } from '../scale/severity.js';
import { slaOf } from './sla.js';
import { waiverFor } from './waiver.js';

/** What an assessment is made against. */
export interface AssessContext {
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
  readonly baseline: Baseline;
  /** Base path to head path, for files that the pull request moved. */
  readonly moved: ReadonlyMap<string, string>;
  /** What is known from the findings' issues, by finding id. */
  readonly memory: ReadonlyMap<string, Memory>;
}

/** The findings of the head, and those that only the base has. */
export interface Assessment {
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
}

/** Severity, origin, waiver and due date for every weakness; sorted worst first, then by due date, then by id. */
export function assess(weaknesses: readonly Weakness[], context: AssessContext): Assessment {
  const open = weaknesses.filter((weakness) => weakness.head.length > 0);
  const gone = weaknesses.filter((weakness) => weakness.head.length === 0);
  return {
    findings: open.map((weakness) => assessOne(weakness, weakness.head, context)).sort(compareFindings),
    fixed: gone.map((weakness) => assessOne(weakness, weakness.base, context)).sort(compareFindings),
  };
}

function assessOne(weakness: Weakness, sites: readonly Site[], context: AssessContext): Finding {
  const id = idOf(weakness);
  const memory = context.memory.get(id) ?? null;
  const rated = rate(weakness.rating, context.policy.severity.unknown, weakness.source);
  const siteOrigins =
    sites === weakness.head
      ? origins(sites, weakness.base, context.moved, context.baseline)
      : sites.map(() => 'existing' as const);
  const locations = sites.map((site, index) =>
    locate(weakness, site, siteOrigins[index] ?? 'introduced', rated, memory, context),
  );
  const deciding = decidingLocation(locations);
  const clock = {
    firstSeen: memory?.start ?? null,
    published: weakness.published,
    previous: memory?.previous ?? null,
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
  };
}

function locate(
  weakness: Weakness,
  site: Site,
  origin: Origin,
  rated: Rated,
  memory: Memory | null,
  context: AssessContext,
): Location {
  const facts: MatchFacts = {
    ids: [weakness.rule, ...weakness.aliases],
    package: site.package,
    path: site.place.path,
  };
  const override = context.policy.severity.overrides.find((candidate) => matches(candidate.match, facts));
  const decided = memory?.decisions.severity ?? null;
  return {
    ...site.place,
    package: site.package,
    flow: site.flow,
    origin,
    severity: decided?.severity ?? override?.severity ?? rated.severity,
    override:
      decided !== null
        ? `@${decided.by} on the issue: ${decided.reason}`
        : override === undefined
          ? null
          : `the policy: ${override.reason}`,
    waiver: waiverFor(facts, context.policy, context.asOf) ?? commentWaiver(memory, context),
  };
}

/** The waiver that a maintainer gave on the issue, through the end of its last day. */
function commentWaiver(memory: Memory | null, { policy, asOf }: AssessContext): AppliedWaiver | null {
  const waiver = memory?.decisions.waiver ?? null;
  return waiver !== null && waiver.expires >= dayOf(asOf, policy.sla.timezone) ? waiver : null;
}

/** The fingerprint of a weakness. */
export function idOf({ source, rule, subject }: Pick<Weakness, 'source' | 'rule' | 'subject'>): string {
  return fingerprint(source, rule, subject);
}

/** The worst unwaived location, or the worst one when all are waived; the first among equals. */
function decidingLocation(locations: readonly Location[]): Location {
  const [first] = [...locations].sort(
    (a, b) =>
      Number(a.waiver !== null) - Number(b.waiver !== null) ||
      severityRank(a.severity) - severityRank(b.severity),
  );
  if (first === undefined) throw new RangeError('a finding without a location');
  return first;
}

function findingOrigin(locations: readonly Location[]): Origin {
  if (locations.some((location) => location.origin === 'introduced')) return 'introduced';
  return locations[0]?.origin ?? 'unknown';
}

/** A finding is waived only if all its locations are; the waiver that ends first speaks for it. */
function wholeWaiver(locations: readonly Location[]): Finding['waiver'] {
  const waivers = locations.flatMap((location) => (location.waiver === null ? [] : [location.waiver]));
  if (waivers.length < locations.length) return null;
  return (
    waivers.sort((a, b) => compareText(a.expires, b.expires) || compareText(a.reason, b.reason))[0] ?? null
  );
}

/** Worst first, then by due date (no due date last), then by id. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.due ?? '9999-12-32', b.due ?? '9999-12-32') ||
    compareText(a.id, b.id)
  );
}
