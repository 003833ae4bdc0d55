import { type Baseline, origins } from '../findings/compare.js';
import type { Finding, GoneFinding } from '../findings/finding.js';
import type { Ruling } from '../findings/gone.js';
import { idOf } from '../findings/merge.js';
import type { Site, Weakness } from '../findings/weakness.js';
import { dayOf } from '../scale/day.js';
import { severityRank } from '../scale/severity.js';
import { compareText } from '../scale/text-order.js';
import type { AssessContext, Assessing, Standing } from './assess-context.js';
import { appliedGrant } from './comment-grant.js';
import { describe } from './describe.js';
import { grantAt } from './locate.js';
import type { CommentGrant } from './memory.js';
import { missingSites } from './missing-sites.js';
import { joinFates } from './sight.js';

/** Open findings, including those that can no longer be seen, and findings that are gone. */
export interface Assessment {
  readonly findings: readonly Finding[];
  readonly gone: readonly GoneFinding[];
  /** Findings that are open by their issues, and that this run did not look for. */
  readonly known: readonly Finding[];
}

/**
 * Assesses every weakness: severity, origin, waiver, due date. Sorted as `compareFindings` has it.
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
  // At a gate another branch may have mended it; an episode of a log is mended by no branch.
  if (fate.kind !== 'gone')
    return baseline === 'none' || source === 'activity'
      ? { known: describe(weakness, standing, context) }
      : {};
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

/** Placeholder location for a gone finding whose issue no longer records where it was. */
const NOWHERE: Site = {
  place: { path: '', line: null, column: null, endLine: null },
  package: null,
  flow: [],
};

/**
 * Sort order of findings: worst first, of these the exploited ones, then by due date (no due date
 * last), by how likely exploitation is, then by id.
 */
function compareFindings(a: Finding, b: Finding): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    Number(a.exploited === undefined) - Number(b.exploited === undefined) ||
    compareText(a.due ?? '9999-12-32', b.due ?? '9999-12-32') ||
    (b.epss?.score ?? 0) - (a.epss?.score ?? 0) ||
    compareText(a.id, b.id)
  );
}
