import { findPrograms } from '../../../system/environment.js';
import type { Machine } from './machine.js';
import { programName } from './release.js';

/** All programs of a name on the PATH, in its order, where a pull request cannot put one. */
export function findOnPath(name: string, { environment, platform }: Machine): Promise<string[]> {
  return findPrograms(programName(platform, name), environment, platform);
}
