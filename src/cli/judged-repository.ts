import { distrust, distrustHere } from '../system/distrusted.js';
import { findRepository, type RepositoryPaths } from '../system/find-repository.js';

/**
 * Finds the repository that contains a directory to be scanned, without running any program from
 * either.
 * @param directory absolute, without links
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 */
export function judgedRepository(directory: string): RepositoryPaths | null {
  const paths = findRepository(directory, null);
  distrust(paths?.root ?? directory);
  if (paths === null) distrustHere();
  return paths;
}
