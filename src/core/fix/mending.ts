import type { Finding } from '../findings/finding.js';
import { planFixes } from '../findings/fix-plan.js';

/** A finding that is gone, and the versions of its package before and after. */
export interface Mended {
  readonly finding: Finding;
  readonly from: string;
  /** Null where the package is no longer there. */
  readonly to: string | null;
}

/** A finding that stays although a version fixes it, and why: a clause, untrusted. */
export interface Unmended {
  readonly finding: Finding;
  readonly why: string;
}

/** What running the plan came to. */
export interface Mending {
  readonly mended: readonly Mended[];
  readonly left: readonly Unmended[];
  /** Open findings of dependencies that no version fixes. */
  readonly unfixed: number;
}

/** Findings of dependencies that a plan is for. */
export function isMendable({ source, waiver, malicious, package: at }: Finding): boolean {
  return source === 'dependencies' && waiver === null && !malicious && at !== null;
}

/**
 * Sums up a plan that was run.
 * @param before the findings of the tree as it was
 * @param after those of the tree with the changes
 * @param failures why a command was not kept, by the command
 * @param newest the version that a package has after the change, at the place of a finding; null
 *   where it has none
 */
export function summedUp(
  before: readonly Finding[],
  after: readonly Finding[],
  failures: ReadonlyMap<string, string>,
  newest: (finding: Finding) => string | null,
): Mending {
  const still = new Map(after.filter(isMendable).map((finding) => [finding.id, finding]));
  const was = before.filter(isMendable);
  const plan = planFixes(was.flatMap(({ id }) => still.get(id) ?? []));
  const reasons = new Map(plan.left.map(({ finding, why }) => [finding.id, why]));
  const stays = was.filter(({ id }) => still.has(id));
  const left = stays.flatMap((finding): Unmended[] => {
    const now = still.get(finding.id) ?? finding;
    const why = reasonFor(now, failures) ?? reasonFor(finding, failures) ?? reasons.get(finding.id);
    if (why === undefined && now.locations.every((one) => one.package?.fixedVersion == null)) return [];
    return [{ finding, why: why ?? 'the command ran, and it is still there' }];
  });
  return {
    mended: was
      .filter(({ id }) => !still.has(id))
      .map((finding) => ({ finding, from: finding.package?.version ?? '', to: newest(finding) })),
    left,
    unfixed: stays.length - left.length,
  };
}

function reasonFor({ locations }: Finding, failures: ReadonlyMap<string, string>): string | undefined {
  return locations.flatMap(({ package: at }) => failures.get(at?.upgrade ?? '') ?? [])[0];
}
