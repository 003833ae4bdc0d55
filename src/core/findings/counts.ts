import type { Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import { isJudged, type Finding } from './finding.js';
import type { Counts } from './result.js';

/**
 * Counts open findings by severity. Waived ones count in `waived` only; those of low confidence are
 * not counted.
 */
export function countFindings(findings: readonly Finding[]): Counts {
  const open = openFindings(findings);
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return {
    critical: of('critical'),
    high: of('high'),
    medium: of('medium'),
    low: of('low'),
    introduced: open.filter((finding) => finding.origin === 'introduced').length,
    overdue: open.filter((finding) => finding.sla === 'overdue').length,
    waived: findings.filter((finding) => isJudged(finding) && finding.waiver !== null).length,
  };
}

/** The earliest due date of an open finding; null when there is none. */
export function nextDue(findings: readonly Finding[]): Day | null {
  const dates = openFindings(findings).flatMap((finding) => (finding.due === null ? [] : [finding.due]));
  return dates.sort()[0] ?? null;
}

function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.waiver === null && isJudged(finding));
}
