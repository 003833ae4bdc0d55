import type { Repository } from './git.js';

/**
 * Files that were renamed between two commits and kept at least half of their lines: new path to
 * old path.
 * @see https://git-scm.com/docs/git-diff-tree, `-M`
 * @throws GitError
 */
export async function renamesBetween(
  repository: Repository,
  base: string,
  head: string,
): Promise<ReadonlyMap<string, string>> {
  const out = await repository.git([
    'diff-tree',
    '-r',
    '-z',
    '-M',
    '--diff-filter=R',
    '--name-status',
    base,
    head,
  ]);
  const fields = out.toString('utf8').split('\0');
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) renames.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
  return renames;
}
