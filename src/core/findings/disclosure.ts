import type { Reason } from './decision.js';
import type { Finding } from './finding.js';
import type { Result } from './result.js';

/**
 * Whether a finding may be shown to everybody. What a public lockfile, a public advisory and the
 * manifest of a Forge app say is no secret (customers see the app's permissions when they install
 * it); a weakness in the code, and a credential wherever it stands, is one until it is fixed.
 */
export function isPublicKnowledge({
  source,
  rule,
}: {
  readonly source: string;
  readonly rule: string;
}): boolean {
  return source === 'dependencies' || (source === 'forge' && rule !== 'forge-literal-secret');
}

/**
 * A result as everybody may read it: what a pull request brings is shown, since its author wrote it
 * in public; what was there before, in code or as a secret, is counted only. Where the base is
 * unknown, nobody can tell the two apart.
 * @param url where those who may see the rest find it; null for nowhere
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
  if (hidden.size === 0) return { ...result, findings: result.findings.map(withOwnPlaces) };
  return {
    ...result,
    findings: result.findings.filter(shown).map(withOwnPlaces),
    gone: result.gone.filter(shown),
    known: result.known.filter(shown),
    reasons: mergedReasons(result.reasons, hidden),
    withheld: { count: [...result.findings, ...result.known].filter(({ id }) => hidden.has(id)).length, url },
  };
}

/** What a pull request brings, only where it brings it: the other places were there before. */
function withOwnPlaces(finding: Finding): Finding {
  if (isPublicKnowledge(finding)) return finding;
  return { ...finding, locations: finding.locations.filter(({ origin }) => origin === 'introduced') };
}

/** Reasons about what is not shown, one for each decision. */
function mergedReasons(reasons: readonly Reason[], ids: ReadonlySet<string>): Reason[] {
  const isHidden = ({ finding }: Reason): boolean => finding !== undefined && ids.has(finding);
  const merged = (['block', 'warn'] as const).flatMap((decision): Reason[] => {
    const about = new Set(
      reasons.filter((one) => isHidden(one) && one.decision === decision).map(({ finding }) => finding),
    );
    if (about.size === 0) return [];
    const message = `${about.size} ${about.size === 1 ? 'finding' : 'findings'} in code or with secrets that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
    return [{ kind: 'withheld', decision, message }];
  });
  const weight = { error: 0, block: 1, warn: 2 } as const;
  return [...reasons.filter((one) => !isHidden(one)), ...merged].sort(
    (a, b) => weight[a.decision] - weight[b.decision],
  );
}
