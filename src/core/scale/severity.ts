/**
 * The four levels of Atlassian's Security Severity Levels, worst first.
 * @see https://www.atlassian.com/trust/security/security-severity-levels
 */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

/** One of the four severity levels. */
export type Severity = (typeof SEVERITIES)[number];

/** Position of a severity, 0 for critical: sorts worst first. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Whether `severity` is as bad as `threshold`, or worse. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severityRank(severity) <= severityRank(threshold);
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return atLeast(a, b) ? a : b;
}

/**
 * The level of a CVSS score. The bands are Atlassian's for CVSS v3; FIRST uses the same ones for
 * v4.0.
 * @param score 0.0 to 10.0
 * @returns `null` for 0.0, which CVSS calls "none": no vulnerability
 * @throws RangeError for anything that is no CVSS score
 * @see https://www.first.org/cvss/v4-0/specification-document (qualitative severity rating scale)
 */
export function severityOfScore(score: number): Severity | null {
  if (!(score >= 0 && score <= 10)) throw new RangeError(`${score} is not a CVSS score (0.0 to 10.0)`);
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : null;
}
