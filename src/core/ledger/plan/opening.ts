import { atLeast } from '../../scale/severity.js';
import type { PlanContext } from './context.js';
import type { Target } from './target.js';

/** The least severity that gets an issue from the first run that tracks. */
export const FIRST_RUN = 'high';

/**
 * Of the issues that are missing, those that this run opens: the worst ones, up to `issues.limit`.
 * The first run of a repository opens critical and high ones only, so that day one can be read; the
 * rest waits with its clock running, and later runs open it.
 * @param missing targets without an issue that deserve one, worst first
 */
export function openedNow(
  missing: readonly Target[],
  { ledger, policy }: Pick<PlanContext, 'ledger' | 'policy'>,
): Target[] {
  const isFirst = ledger.issues.length === 0 && ledger.dashboards.length === 0;
  const due = isFirst ? missing.filter(isSevere) : missing;
  return due.slice(0, policy.issues.limit);
}

/** Whether it holds an open finding that the first run gives an issue. */
function isSevere({ findings }: Target): boolean {
  return findings.some(({ waiver, severity }) => waiver === null && atLeast(severity, FIRST_RUN));
}
