import type { Policy } from '../policy/policy.js';
import { atLeast, severityRank, type Severity } from '../scale/severity.js';
import type { Decision, Reason } from './decision.js';
import type { Place } from './finding.js';

/**
 * Something that a pull request lets an app do, or no longer lets it do. It is the pull request's
 * alone: no finding, and never an issue.
 */
export interface PermissionChange {
  /** Path of the app's manifest in the head; in the base where it is gone. Untrusted. */
  readonly app: string;
  readonly change: 'widens' | 'narrows';
  /** What it is, stable and for programs: `scope write:jira-work`. Untrusted. */
  readonly permission: string;
  /** Completes "This app will be able to …". Untrusted. */
  readonly can: string;
  /**
   * Who is asked before it takes effect where the app is installed: its administrators, or nobody.
   */
  readonly consent: 'admin' | 'nobody';
  /** By what it opens. */
  readonly severity: Severity;
  /** In the head for what widens, in the base for what narrows. */
  readonly place: Place;
}

/** Worst first, then by app and permission. */
export function sortedChanges(changes: readonly PermissionChange[]): PermissionChange[] {
  const key = ({ app, permission }: PermissionChange): string => JSON.stringify([app, permission]);
  return [...changes].sort(
    (a, b) => severityRank(a.severity) - severityRank(b.severity) || (key(a) < key(b) ? -1 : 1),
  );
}

/**
 * What a widening does to the gate: what the policy says of its severity, else what `gate.fail-on`
 * says.
 */
export function effectOf({ severity }: PermissionChange, policy: Policy): 'block' | 'warn' | 'ignore' {
  const own = policy.scan.forge.permissions[severity];
  if (own !== undefined) return own;
  const failOn = policy.gate['fail-on'];
  return failOn !== 'never' && atLeast(severity, failOn) ? 'block' : 'ignore';
}

/** The reasons that widenings give the verdict. */
export function permissionReasons(changes: readonly PermissionChange[], policy: Policy): Reason[] {
  return changes
    .filter(({ change }) => change === 'widens')
    .flatMap((change): Reason[] => {
      const decision: Decision | 'ignore' = effectOf(change, policy);
      if (decision === 'ignore') return [];
      const message = `${change.app} lets the app ${change.can} (${change.severity})`;
      return [{ kind: 'permission', decision, message }];
    });
}
