import { matchesPath } from '../core/policy/match.js';
import { hasFileNow } from '../system/files-now.js';
import { findRepository } from '../system/find-repository.js';

/** A name that stands for itself in a glob. */
const LITERAL = /^[\w@][\w.@-]*$/u;

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
  const doubtful = [...new Set(globs)].filter(
    (glob) => !hasFileNow(paths.root, foldersOf(glob), (path) => matchesPath(glob, path)),
  );
  if (doubtful.length === 0) return () => false;
  const { whatHolds } = await import('./repository-files.js');
  const holds = await whatHolds(paths);
  const free = new Set(doubtful.filter((glob) => !holds((path) => matchesPath(glob, path))));
  return (glob) => free.has(glob);
}

/** The folders that all files which fit a glob are in. */
function foldersOf(glob: string): string[] {
  const folders = glob.split('/').slice(0, -1);
  const end = folders.findIndex((name) => !LITERAL.test(name));
  return end === -1 ? folders : folders.slice(0, end);
}
