import type { Baseline } from '../findings/compare.js';
import type { LostSight } from '../findings/finding.js';
import { compareSites, idOf } from '../findings/merge.js';
import type { Site, Weakness } from '../findings/weakness.js';
import type { AssessContext } from './assess-context.js';
import type { Fate } from './sight.js';

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
export function missingSites(weakness: Weakness, context: AssessContext): MissingSite[] {
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
