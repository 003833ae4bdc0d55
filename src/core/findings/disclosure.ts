import type { Reason } from './decision.js';
import type { Finding } from './finding.js';
import type { Result, ScanReport } from './result.js';

/**
 * Whether everybody may see a finding. Vulnerable dependencies, licences and the manifest of a
 * Forge app follow from public data (customers see an app's permissions when they install it). A
 * weakness in code or a leaked credential is confidential until it is fixed.
 */
export function isPublicKnowledge({
  source,
  rule,
}: {
  readonly source: string;
  readonly rule: string;
}): boolean {
  return (
    source === 'dependencies' ||
    source === 'licenses' ||
    (source === 'forge' && rule !== 'forge-literal-secret')
  );
}

/** Whether everybody may see all of a result. */
export function isPublic({ findings, gone, known, scans }: Result): boolean {
  return (
    [...findings, ...gone, ...known].every(isPublicKnowledge) &&
    scans.every(({ checks }) => checks === undefined)
  );
}

/**
 * The result for public readers. What a pull request introduces is shown, since its author
 * published it already. Confidential findings that were there before are only counted. If the base
 * is unknown, the two cannot be told apart, and all of them are only counted.
 * @param url address at which authorized readers find the rest; null when there is none
 */
export function publicResult(result: Result, url: string | null): Result {
  const known = result.comparison.compares && result.comparison.baseUnknown === null;
  const shown = (finding: Finding): boolean =>
    isPublicKnowledge(finding) || (known && finding.origin === 'introduced');
  const hidden = new Set(
    [...result.findings, ...result.gone, ...result.known]
      .filter((finding) => !shown(finding))
      .map(({ id }) => id),
  );
  const scans = result.scans.map(withoutChecks);
  if (hidden.size === 0) return { ...result, scans, findings: result.findings.map(withOwnPlaces) };
  return {
    ...result,
    scans,
    findings: result.findings.filter(shown).map(withOwnPlaces),
    gone: result.gone.filter(shown),
    known: result.known.filter(shown),
    reasons: mergedReasons(result.reasons, hidden),
    withheld: { count: [...result.findings, ...result.known].filter(({ id }) => hidden.has(id)).length, url },
  };
}

/** The checks of the posture tell what is open, and what nobody sees. */
function withoutChecks(scan: ScanReport): ScanReport {
  const { checks, ...rest } = scan;
  return checks === undefined ? scan : rest;
}

/** A confidential finding with only those locations that the pull request introduces. */
function withOwnPlaces(finding: Finding): Finding {
  if (isPublicKnowledge(finding)) return finding;
  return { ...finding, locations: finding.locations.filter(({ origin }) => origin === 'introduced') };
}

/** Replaces the reasons about confidential findings by one for each decision. */
function mergedReasons(reasons: readonly Reason[], ids: ReadonlySet<string>): Reason[] {
  const isHidden = ({ finding }: Reason): boolean => finding !== undefined && ids.has(finding);
  const merged = (['block', 'warn'] as const).flatMap((decision): Reason[] => {
    const about = new Set(
      reasons.filter((one) => isHidden(one) && one.decision === decision).map(({ finding }) => finding),
    );
    if (about.size === 0) return [];
    const message = `${about.size} confidential ${about.size === 1 ? 'finding' : 'findings'} that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
    return [{ kind: 'withheld', decision, message }];
  });
  const weight = { error: 0, block: 1, warn: 2 } as const;
  return [...reasons.filter((one) => !isHidden(one)), ...merged].sort(
    (a, b) => weight[a.decision] - weight[b.decision],
  );
}
