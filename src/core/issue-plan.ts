import type { Finding } from './finding.js';
import type { Policy } from './policy.js';
import { atLeast } from './severity.js';

/** One step of an issue plan; decided here, done elsewhere. */
export interface IssueStep {
  readonly kind: 'create';
  readonly finding: Finding;
}

/**
 * The issues that a repository without any would get: one per open finding, worst first, `issues.limit` at most.
 * @returns the steps, and how many findings wait for a later run
 */
export function planIssues(
  findings: readonly Finding[],
  policy: Policy,
): { steps: IssueStep[]; waiting: number } {
  const due = findings.filter(
    (finding) => finding.waiver === null && atLeast(finding.severity, policy.issues['minimum-severity']),
  );
  const steps = due.slice(0, policy.issues.limit).map((finding) => ({ kind: 'create' as const, finding }));
  return { steps, waiting: due.length - steps.length };
}
