import type { Severity } from '../../../core/scale/severity.js';
import type { ManifestPlace } from '../../shared/forge/node.js';

/** One thing that a manifest allows its app to do. Manifests are compared by their capabilities. */
export interface Capability {
  /** A stable identifier, equal in two manifests exactly when the capability is the same. */
  readonly permission: string;
  /** Completes "This app will be able to …". */
  readonly can: string;
  readonly consent: 'admin' | 'nobody';
  readonly severity: Severity;
  readonly at: ManifestPlace;
}
