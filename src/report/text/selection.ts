import type { Reason } from '../../core/findings/decision.js';
import { isJudged, type Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import { severityRank } from '../../core/scale/severity.js';
import { compareText } from '../../core/scale/text-order.js';
import { mainLocation } from './locations.js';

/**
 * The findings of a result, grouped for the reports. Those of low confidence are left out. Each
 * list is in the order in which a reader needs it: see `readingOrder`.
 */
export interface Selection {
  /** Ids of the findings that block. */
  readonly blocking: ReadonlySet<string>;
  /**
   * Findings to show first: introduced or blocking ones; all open ones when nothing is compared.
   * They are `introduced`, then `held`.
   */
  readonly main: readonly Finding[];
  /** What this change brings; all that is open when nothing is compared. */
  readonly introduced: readonly Finding[];
  /** What was here before, and blocks. */
  readonly held: readonly Finding[];
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
  const judged = result.findings.filter(isJudged).sort(readingOrder(blocking));
  const open = judged.filter((finding) => finding.waiver === null);
  const isNew = (finding: Finding): boolean => !result.comparison.compares || finding.origin !== 'existing';
  const introduced = open.filter(isNew);
  const held = open.filter((finding) => !isNew(finding) && blocking.has(finding.id));
  return {
    blocking,
    main: [...introduced, ...held],
    introduced,
    held,
    before: open.filter((finding) => !isNew(finding) && !blocking.has(finding.id)),
    waived: judged.filter((finding) => finding.waiver !== null),
    problems: result.reasons.filter(
      (reason) => reason.finding === undefined && reason.kind !== 'fixes-blocking',
    ),
  };
}

/** Blocking findings first, then by severity, score, due date, place. */
function readingOrder(blocking: ReadonlySet<string>): (a: Finding, b: Finding) => number {
  return (a, b) =>
    Number(blocking.has(b.id)) - Number(blocking.has(a.id)) ||
    severityRank(a.severity) - severityRank(b.severity) ||
    (b.score ?? 0) - (a.score ?? 0) ||
    compareText(a.due ?? NEVER, b.due ?? NEVER) ||
    byPlace(a, b) ||
    compareText(a.id, b.id);
}

/** Sorts behind every date. */
const NEVER = '9999-12-31';

function byPlace(a: Finding, b: Finding): number {
  const [first, second] = [mainLocation(a), mainLocation(b)];
  return compareText(first.path, second.path) || (first.line ?? 0) - (second.line ?? 0);
}

/** Ids of the findings that reasons of this decision name. */
export function findingsOf(result: Result, decision: Reason['decision']): ReadonlySet<string> {
  return new Set(
    result.reasons.flatMap((reason) =>
      reason.decision === decision && reason.finding !== undefined ? [reason.finding] : [],
    ),
  );
}
