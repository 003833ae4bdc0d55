import { isLiteral, plainGlob } from '../core/policy/plain-glob.js';
import { hasFileNow } from '../system/files-now.js';
import { findRepository } from '../system/find-repository.js';

/**
 * Tells of globs whether no file of the repository around a directory fits them; without a
 * repository nobody can tell, and none is called free. Git is asked only about a glob of which a
 * short look at the disk shows no file.
 * @param directory absolute path without links
 * @param globs those that may be asked for
 */
export async function globsWithoutFile(
  directory: string,
  globs: readonly string[],
): Promise<(glob: string) => boolean> {
  const paths = findRepository(directory, null);
  if (paths === null) return () => false;
  const matchers = await Promise.all([...new Set(globs)].map(matcherOf));
  const doubtful = matchers.filter(({ glob, fits }) => !hasFileNow(paths.root, foldersOf(glob), fits));
  if (doubtful.length === 0) return () => false;
  const { whatHolds } = await import('./repository-files.js');
  const holds = await whatHolds(paths);
  const free = new Set(doubtful.filter(({ fits }) => !holds(fits)).map(({ glob }) => glob));
  return (glob) => free.has(glob);
}

/** The library of globs is loaded only for one that needs it. */
async function matcherOf(glob: string): Promise<{ glob: string; fits: (path: string) => boolean }> {
  const plain = plainGlob(glob);
  if (plain !== null) return { glob, fits: plain };
  const { matchesPath } = await import('../core/policy/match.js');
  return { glob, fits: (path) => matchesPath(glob, path) };
}

/** The folders that all files which fit a glob are in. */
function foldersOf(glob: string): string[] {
  const folders = glob.split('/').slice(0, -1);
  const end = folders.findIndex((name) => !isLiteral(name));
  return end === -1 ? folders : folders.slice(0, end);
}
