import { causeOf } from '../findings/cause.js';
import { origins, type Baseline } from '../findings/compare.js';
import type { Unseen } from '../findings/coverage.js';
import type {
  AppliedWaiver,
  Finding,
  GoneFinding,
  Location,
  LostSight,
  Origin,
  SetDue,
} from '../findings/finding.js';
import type { Ruling } from '../findings/gone.js';
import { allIds } from '../findings/finding-ids.js';
import { keyOfWeakness } from '../findings/finding-key.js';
import { compareSites, idOf } from '../findings/merge.js';
import { rate, type Rated } from '../findings/rate.js';
import type { Site, Weakness } from '../findings/weakness.js';
import { matches, namesOf, type MatchFacts } from '../policy/match.js';
import type { Policy } from '../policy/policy.js';
import { triageDays } from '../policy/sla-days.js';
import { dayOf } from '../scale/day.js';
import { severityRank } from '../scale/severity.js';
import { compareText } from '../scale/text-order.js';
import { appliedGrant, grantFor } from './comment-grant.js';
import { decidedSeverity, type CommentGrant, type Memory } from './memory.js';
import { joinFates, type Fate, type LostPlace } from './sight.js';
import { slaOf } from './sla.js';
import { waiverFor } from './waiver.js';

/** What weaknesses are assessed with: the policy, the time, and what is known of the past. */
export interface AssessContext {
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
  readonly baseline: Baseline;
  /** Base path to head path of files that the pull request moved. */
  readonly moved: ReadonlyMap<string, string>;
  /** What the findings' issues record of the past, by finding id. */
  readonly memory: ReadonlyMap<string, Memory>;
  /** Decides why a former location no longer shows the finding. */
  readonly fate: (place: LostPlace) => Fate;
  /** Tells whether an item that was not scanned in the head was not scanned in the base either. */
  readonly wasUnseen: (source: string, item: Unseen) => boolean;
}

/** Open findings, including those that can no longer be seen, and findings that are gone. */
export interface Assessment {
  readonly findings: readonly Finding[];
  readonly gone: readonly GoneFinding[];
  /** Findings that are open by their issues, and that this run did not look for. */
  readonly known: readonly Finding[];
}

/**
 * Assesses every weakness: severity, origin, waiver, due date. Sorted worst first, then by due
 * date, then by id.
 */
export function assess(weaknesses: readonly Weakness[], context: AssessContext): Assessment {
  const taken = formerIdsOf(weaknesses, context);
  const assessed = weaknesses.map((weakness) => assessOne(weakness, { ...context, taken }));
  return {
    findings: assessed.flatMap(({ finding }) => finding ?? []).sort(compareFindings),
    gone: assessed.flatMap(({ gone }) => gone ?? []).sort(compareFindings),
    known: assessed.flatMap(({ known }) => known ?? []).sort(compareFindings),
  };
}

/** What one weakness is assessed with: the ids that others had before they moved, too. */
interface Assessing extends AssessContext {
  readonly taken: ReadonlySet<string>;
}

/**
 * Ids that findings had at places that they moved from. A waiver that names one means the finding
 * that moved, not whatever stands in its old place since.
 */
function formerIdsOf(weaknesses: readonly Weakness[], { memory }: AssessContext): ReadonlySet<string> {
  return new Set(
    weaknesses.flatMap((weakness) => [
      ...weakness.formerIds,
      ...(memory.get(idOf(weakness))?.formerIds ?? []),
    ]),
  );
}

/** One location with its origin, before severity and waiver are decided. */
interface Standing {
  readonly site: Site;
  readonly origin: Origin;
  readonly unseen?: LostSight;
}

/**
 * What became of one weakness: open, gone, or known from its issue alone where this run was not
 * about it.
 */
function assessOne(
  weakness: Weakness,
  context: Assessing,
): { readonly finding?: Finding; readonly gone?: GoneFinding; readonly known?: Finding } {
  const { baseline, moved } = context;
  const decided = origins(weakness.head, weakness.base, moved, baseline);
  const shown = weakness.head.map((site, index) => ({ site, origin: decided[index] ?? 'introduced' }));
  const missing = missingSites(weakness, context);
  const hidden = missing.flatMap(({ site, unseen }): Standing[] =>
    unseen === null ? [] : [{ site, unseen, origin: baseline === 'none' ? 'unknown' : 'existing' }],
  );
  if (weakness.report !== undefined) return ruled(weakness, [reported(baseline)], context);
  if (isLookedAt(weakness, context)) return {};
  if (shown.length + hidden.length > 0) return ruled(weakness, [...shown, ...hidden], context);
  const { source, rule, aliases } = weakness;
  const anywhere = { id: idOf(weakness), source, ids: [rule, ...aliases], path: null, package: null };
  const fate =
    missing.length === 0 && baseline === 'none'
      ? context.fate(anywhere)
      : joinFates(missing.map((one) => one.fate));
  const sites = missing.length === 0 ? [NOWHERE] : missing.map(({ site }) => site);
  const standing = sites.map((site): Standing => ({ site, origin: 'existing' }));
  // At a gate another branch may have mended it.
  if (fate.kind !== 'gone')
    return baseline === 'none' ? { known: describe(weakness, standing, context) } : {};
  return { gone: { ...describe(weakness, standing, context), reason: fate.reason } };
}

/** Whether an episode in a log went on no longer than until a person had looked at it. */
function isLookedAt(weakness: Weakness, { memory }: AssessContext): boolean {
  const at = memory.get(idOf(weakness))?.lookedAt;
  return at !== undefined && weakness.activity !== undefined && weakness.activity.to <= at;
}

/** What a person reported stands in no file, and is open until a person closes it. */
function reported(baseline: Baseline): Standing {
  return { site: NOWHERE, origin: baseline === 'none' ? 'unknown' : 'existing' };
}

/**
 * A finding without the places that a maintainer called a false positive or out of scope: gone
 * where those are all.
 */
function ruled(
  weakness: Weakness,
  standing: readonly Standing[],
  context: Assessing,
): { readonly finding: Finding } | { readonly gone: GoneFinding } {
  const rulings = standing.map(({ site }) => rulingAt(site.place.path, weakness, context));
  const open = standing.filter((_, index) => rulings[index] === null);
  const [ruling = null] = rulings;
  if (open.length > 0 || ruling === null) return { finding: describe(weakness, open, context) };
  const { policy, asOf } = context;
  const decision = appliedGrant(ruling, dayOf(asOf, policy.sla.timezone));
  return { gone: { ...describe(weakness, standing, context), reason: ruling.kind, decision } };
}

function rulingAt(
  path: string,
  weakness: Weakness,
  context: AssessContext,
): (CommentGrant & { readonly kind: Ruling }) | null {
  const grant = grantAt(context.memory.get(idOf(weakness)) ?? null, path, context);
  return grant === null || grant.kind === 'waiver' ? null : { ...grant, kind: grant.kind };
}

/** What comments on the issue say of a place today; null for nothing. */
function grantAt(memory: Memory | null, path: string, { policy, asOf }: AssessContext): CommentGrant | null {
  if (memory === null) return null;
  return grantFor(memory.decisions, path, policy, dayOf(asOf, policy.sla.timezone));
}

/** Placeholder location for a gone finding whose issue no longer records where it was. */
const NOWHERE: Site = {
  place: { path: '', line: null, column: null, endLine: null },
  package: null,
  flow: [],
};

/**
 * A location that the base or the finding's issue states, and where the head does not show the
 * finding.
 */
interface MissingSite {
  readonly site: Site;
  readonly fate: Fate;
  /**
   * Why the location could not be scanned, so that the finding may still be there; null when it was
   * scanned.
   */
  readonly unseen: LostSight | null;
}

/**
 * Collects the missing locations. Those that only the issue records count when nothing is compared,
 * or when the base could not be scanned there either.
 */
function missingSites(weakness: Weakness, context: AssessContext): MissingSite[] {
  const { moved, baseline, memory } = context;
  const here = new Set(weakness.head.map(({ place }) => place.path));
  const away = ({ place: { path } }: Site): boolean => !here.has(moved.get(path) ?? path);
  const before = weakness.base.filter(away);
  const known = new Set([...here, ...weakness.base.map(({ place }) => place.path)]);
  const remembered = (memory.get(idOf(weakness))?.places ?? []).filter(
    (site) => !known.has(site.place.path) && away(site),
  );
  return [
    ...before.map((site) => missingSite(weakness, site, true, context)),
    ...remembered
      .map((site) => missingSite(weakness, site, baseline !== 'known', context))
      .filter(({ unseen }) => baseline === 'none' || counts(unseen, baseline)),
  ].sort((a, b) => compareSites(a.site, b.site));
}

/**
 * Whether a missing location that only the issue records counts. If the base is known, it would
 * have shown the finding there, unless it could not be scanned at that location either.
 */
function counts(unseen: LostSight | null, baseline: Baseline): boolean {
  return unseen !== null && (baseline === 'unknown' || !unseen.lost);
}

function missingSite(weakness: Weakness, site: Site, sure: boolean, context: AssessContext): MissingSite {
  const { source, rule, aliases } = weakness;
  const at = site.package;
  const ids = [rule, ...aliases];
  const fate = context.fate({ id: idOf(weakness), source, ids, path: site.place.path, package: at });
  if (fate.kind !== 'unseen') return { site, fate, unseen: null };
  const lost = sure || !context.wasUnseen(source, fate.item);
  return { site, fate, unseen: { item: fate.item, lost } };
}

function describe(weakness: Weakness, standing: readonly Standing[], context: Assessing): Finding {
  const id = idOf(weakness);
  const memory = context.memory.get(id) ?? null;
  const formerIds = [...new Set([...weakness.formerIds, ...(memory?.formerIds ?? [])])].sort();
  const all = allIds({ ...keyOfWeakness(weakness), formerIds });
  const ids = all.filter((known) => known !== id || !context.taken.has(id));
  const rated = rateOf(weakness, context);
  const locations = standing.map((one) => locate(weakness, one, ids, rated, memory, context));
  const deciding = decidingLocation(locations);
  // The run that loses sight on the default branch is the one that records it.
  const isHiddenNow =
    context.baseline === 'none' &&
    memory?.issue != null &&
    standing.some(({ unseen }) => unseen !== undefined);
  const clock = {
    firstSeen: memory?.start ?? null,
    published: weakness.published,
    previous: memory?.previous ?? [],
    triage: triageDays(context.policy, weakness.source, weakness.rule),
    set: memory?.decisions.due ?? null,
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
    ...factsOf(weakness, clock.set),
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

/**
 * Rates a weakness. One that is known from its issue only keeps the severity that the issue states.
 */
function rateOf(weakness: Weakness, { policy }: AssessContext): Rated {
  const rated = rate(weakness.rating, policy.severity.unknown, weakness.source);
  const { report } = weakness;
  if (report !== undefined)
    return { ...rated, score: report.score, vector: report.vector, reason: report.how };
  return weakness.id === undefined ? rated : { ...rated, reason: 'its issue says so' };
}

function locate(
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

/**
 * A finding is waived only if all its locations are. Of several waivers the one that ends first is
 * shown.
 */
function wholeWaiver(locations: readonly Location[]): Finding['waiver'] {
  const waivers = locations.flatMap((location) => (location.waiver === null ? [] : [location.waiver]));
  if (waivers.length < locations.length) return null;
  return (
    waivers.sort((a, b) => compareText(a.expires, b.expires) || compareText(a.reason, b.reason))[0] ?? null
  );
}

/** Sort order of findings: worst first, then by due date (no due date last), then by id. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.due ?? '9999-12-32', b.due ?? '9999-12-32') ||
    compareText(a.id, b.id)
  );
}
