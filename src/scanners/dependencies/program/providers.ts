import type { Run } from '../../../system/exec.js';
import type { Log } from '../../../system/log.js';
import type { Machine } from './machine.js';
import type { ReleaseAsset } from './release.js';

/** An osv-scanner program that was found. */
export interface OsvScanner {
  /** Absolute path. */
  readonly program: string;
  /** `2.5.1` */
  readonly version: string;
  /** How it was found. */
  readonly from: 'input' | 'path' | 'cache' | 'download' | 'go';
}

/** What all providers of an osv-scanner may use. */
export interface Means {
  readonly run: Run;
  readonly log: Log;
  readonly machine: Machine;
  /** Null when the release has no program for this machine. */
  readonly asset: ReleaseAsset | null;
  /** URL of the release's download directory. */
  readonly releaseUrl: string;
  /** Whether to wait for a slow download or build. */
  readonly patient: boolean;
  /** Absolute path of the cache directory. */
  readonly cache: string;
}

/**
 * A provider cannot provide an osv-scanner; the next one is tried. The message says why, without a
 * full stop. Any other error ends the search.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
