import type { Policy } from '../policy/policy.js';
import type { DayOne } from './day-one.js';
import type { Start } from './policy-file.js';

/** What may tell the default branch, the best first. */
export interface BranchSources {
  /** By the caller; null where not. */
  readonly named: string | null;
  /** What the remote's `HEAD` points to in this clone; null where the clone does not know. */
  readonly origin: string | null;
  /** What a workflow of ours has; null for none. */
  readonly workflow: string | null;
  /** Branches of this clone. */
  readonly local: readonly string[];
  /** What is checked out; null for a detached HEAD. */
  readonly current: string | null;
}

/** Names that default branches have where nothing else tells. */
const USUAL = ['main', 'master'] as const;

/** The default branch, as far as a clone can tell. */
export function branchOf({ named, origin, workflow, local, current }: BranchSources): string {
  const usual = USUAL.find((name) => local.includes(name) || name === current);
  const only = local.length === 1 ? local[0] : undefined;
  return named ?? origin ?? workflow ?? usual ?? current ?? only ?? USUAL[0];
}

/**
 * Whether everybody can read the repository, as the forms that it has were written for; null where
 * it has none.
 */
export function visibilityIn(files: ReadonlyMap<string, string>): boolean | null {
  const [form] = [...files].filter(([path]) => path.startsWith('.github/ISSUE_TEMPLATE/security-incident.'));
  return form === undefined ? null : /Everybody can read|\/security\/advisories\/new/u.test(form[1]);
}

/**
 * How to start where nobody chose: softly where findings block and there is no policy yet; a policy
 * that is there stays as it is.
 */
export function usualStart({ blocking }: DayOne, existing: Policy | null): Start {
  return existing === null && blocking.length > 0 ? 'introduced' : 'all';
}

/** Whether somebody has to choose: findings block, and the policy judges what was there before. */
export function needsStart({ blocking }: DayOne, policy: Policy): boolean {
  return blocking.length > 0 && policy.gate.scope === 'all';
}
