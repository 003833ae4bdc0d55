import type { Policy } from '../policy/policy.js';
import { atLeast, severityRank, type Severity } from '../scale/severity.js';
import type { Decision, Reason } from './decision.js';
import type { Place } from './finding.js';

/**
 * A permission that a pull request gives to a Forge app or takes away. It belongs to the pull
 * request only: it is not a finding and never gets an issue.
 */
export interface PermissionChange {
  /** Path of the app's manifest in the head, or in the base if the head has none. Untrusted. */
  readonly app: string;
  readonly change: 'widens' | 'narrows';
  /** Stable identifier for programs: `scope write:jira-work`. Untrusted. */
  readonly permission: string;
  /** Completes "This app will be able to …". Untrusted. */
  readonly can: string;
  /**
   * Who must consent where the app is installed before the change takes effect: its administrators,
   * or nobody.
   */
  readonly consent: 'admin' | 'nobody';
  /** The severity of what the permission gives access to. */
  readonly severity: Severity;
  /**
   * Where the manifest states it: in the head for an added permission, in the base for a removed
   * one.
   */
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
 * The effect of an added permission on the gate: what the policy sets for its severity, else what
 * `gate.fail-on` means.
 */
function effectOf({ severity }: PermissionChange, policy: Policy): 'block' | 'warn' | 'ignore' {
  const own = policy.scan.forge.permissions[severity];
  if (own !== undefined) return own;
  const failOn = policy.gate['fail-on'];
  return failOn !== 'never' && atLeast(severity, failOn) ? 'block' : 'ignore';
}

/** The reasons that added permissions give the gate. */
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
