import type { Reason } from '../../core/findings/decision.js';
import { isJudged, type Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';

/**
 * The findings of a result by what a reader does with them, without those of low confidence. Each
 * list keeps the result's order: worst first.
 */
export interface Selection {
  /** Ids of the findings that block. */
  readonly blocking: ReadonlySet<string>;
  /** What comes first: introduced or blocking; everything open where nothing is compared. */
  readonly main: readonly Finding[];
  /** Open, not blocking, and there before. */
  readonly before: readonly Finding[];
  readonly waived: readonly Finding[];
  /** Reasons of the verdict that are about no finding: a scanner, the policy, the head. */
  readonly problems: readonly Reason[];
}

/** Sorts a result's findings for the reports. */
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

/** Ids of the findings that a reason of this decision names. */
export function findingsOf(result: Result, decision: Reason['decision']): ReadonlySet<string> {
  return new Set(
    result.reasons.flatMap((reason) =>
      reason.decision === decision && reason.finding !== undefined ? [reason.finding] : [],
    ),
  );
}
