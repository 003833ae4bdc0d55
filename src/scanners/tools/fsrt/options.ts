import type { Run } from '../../../system/exec.js';

/** What FSRT needs besides the trees. */
export interface FsrtOptions {
  readonly run: Run;
  /** Path of an FSRT to use; null for the one on the PATH. */
  readonly fsrt: string | null;
}
