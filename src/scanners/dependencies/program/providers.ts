import type { Run } from '../../../system/exec.js';
import type { Log } from '../../../system/log.js';
import type { Machine } from './machine.js';
import type { ReleaseAsset } from './release.js';

/** An osv-scanner that can be run. */
export interface OsvScanner {
  /** Absolute path. */
  readonly program: string;
  /** `2.5.1` */
  readonly version: string;
  /** How it was come by. */
  readonly from: 'input' | 'path' | 'cache' | 'download' | 'go';
}

/** What every way of getting an osv-scanner may use. */
export interface Means {
  readonly run: Run;
  readonly log: Log;
  readonly machine: Machine;
  /** Null when the release has nothing for this machine. */
  readonly asset: ReleaseAsset | null;
  /** URL of the directory with the release's assets. */
  readonly releaseUrl: string;
  /** Whether to wait for a slow download. */
  readonly patient: boolean;
  /** Absolute path of the directory to keep it in. */
  readonly cache: string;
}

/**
 * This way leads nowhere, the next one may: the message says why, without a full stop. Every other
 * error is final.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
