import type { Finding } from '../findings/finding.js';
import { planFixes, type FixStep } from '../findings/fix-plan.js';
import type { Policy } from '../policy/policy.js';

/**
 * What is kept or dropped together, and becomes one commit: `smallest` each command,
 * `per-package` all commands for a package, `all` the whole plan.
 */
export type Grouping = Policy['fix']['grouping'];

/** Commands that are kept or dropped together. */
export interface FixGroup {
  /** Names of the packages that it is for; untrusted. */
  readonly packages: readonly string[];
  readonly steps: readonly FixStep[];
}

/** Splits the plan for the findings, worst findings first. */
export function groupsOf(findings: readonly Finding[], grouping: Grouping): FixGroup[] {
  const whole = planFixes(findings).steps;
  if (grouping === 'all') return whole.length === 0 ? [] : [groupOf(whole)];
  const packages = new Set(whole.flatMap(({ mends }) => mends.map(keyOf)));
  return [...packages].flatMap((key) => {
    const { steps } = planFixes(findings.filter((finding) => keyOf(finding) === key));
    if (steps.length === 0) return [];
    return grouping === 'per-package' ? [groupOf(steps)] : steps.map((step) => groupOf([step]));
  });
}

function groupOf(steps: readonly FixStep[]): FixGroup {
  const names = steps.flatMap(({ mends }) => mends.flatMap((finding) => finding.package?.name ?? []));
  return { packages: [...new Set(names)], steps };
}

function keyOf({ package: at }: Finding): string {
  return `${at?.ecosystem ?? ''}\n${at?.name ?? ''}`;
}
