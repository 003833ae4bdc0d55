import { findPrograms } from '../../../system/environment.js';
import type { Machine } from './machine.js';
import { programName } from './release.js';

/**
 * All programs with a name on the PATH, in its order. Directories that a pull request can write to
 * are skipped.
 */
export function findOnPath(name: string, { environment, platform }: Machine): Promise<string[]> {
  return findPrograms(programName(platform, name), environment, platform);
}
