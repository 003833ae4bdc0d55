import type { Severity } from '../../../core/scale/severity.js';
import type { ManifestPlace } from '../../shared/forge/node.js';

/**
 * One thing that a manifest lets its app do. Two manifests are compared by what they have of these.
 */
export interface Capability {
  /** What it is, the same in two manifests exactly where it is the same thing. */
  readonly permission: string;
  /** Completes "This app will be able to …". */
  readonly can: string;
  readonly consent: 'admin' | 'nobody';
  readonly severity: Severity;
  readonly at: ManifestPlace;
}
