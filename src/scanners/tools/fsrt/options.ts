import type { Run } from '../../../system/exec.js';
import type { KnownApps } from '../../shared/forge/known-app.js';

/** What FSRT needs besides the trees. */
export interface FsrtOptions {
  readonly run: Run;
  /** Path of the FSRT program; null to look it up on the PATH. */
  readonly fsrt: string | null;
  /** Gives FSRT's findings their lines. */
  readonly knownApps: KnownApps;
}
