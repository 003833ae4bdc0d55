import type { Reason } from '../../core/findings/decision.js';
import { isJudged, type Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';

/**
 * The findings of a result, grouped for the reports. Those of low confidence are left out. Each
 * list keeps the result's order, worst first.
 */
export interface Selection {
  /** Ids of the findings that block. */
  readonly blocking: ReadonlySet<string>;
  /**
   * Findings to show first: introduced or blocking ones; all open ones when nothing is compared.
   */
  readonly main: readonly Finding[];
  /** Open findings that existed before and do not block. */
  readonly before: readonly Finding[];
  readonly waived: readonly Finding[];
  /**
   * Reasons of the verdict that are not about a finding but about a scanner, the policy or the
   * head.
   */
  readonly problems: readonly Reason[];
}

/** Groups a result's findings. */
export function select(result: Result): Selection {
  const blocking = findingsOf(result, 'block');
  const judged = result.findings.filter(isJudged);
  const open = judged.filter((finding) => finding.waiver === null);
  const first = (finding: Finding): boolean =>
    !result.comparison.compares || finding.origin === 'introduced' || blocking.has(finding.id);
  return {
    blocking,
    main: open.filter(first),
    before: open.filter((finding) => !first(finding)),
    waived: judged.filter((finding) => finding.waiver !== null),
    problems: result.reasons.filter(
      (reason) => reason.finding === undefined && reason.kind !== 'fixes-blocking',
    ),
  };
}

/** Ids of the findings that reasons of this decision name. */
export function findingsOf(result: Result, decision: Reason['decision']): ReadonlySet<string> {
  return new Set(
    result.reasons.flatMap((reason) =>
      reason.decision === decision && reason.finding !== undefined ? [reason.finding] : [],
    ),
  );
}
