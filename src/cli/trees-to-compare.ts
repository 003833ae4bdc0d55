import { resolve } from 'node:path';
import { CommitTree } from '../system/commit-tree.js';
import { FixbyError } from '../system/fixby-error.js';
import type { Repository } from '../system/git.js';
import { IndexTree } from '../system/index-tree.js';
import type { Tree } from '../system/tree.js';
import { WorkingTree } from '../system/working-tree.js';
import { fetchHint } from './fetch-command.js';
import type { ScanOptions } from './options.js';

/**
 * What a local scan looks at, and what it compares that with: the index with HEAD for `--staged`,
 * else the files on disk with `--base`.
 * @param root absolute path of the repository's root, or of the directory without one
 * @returns base null where nothing is compared, as for a first commit
 * @throws FixbyError (usage)
 */
export async function treesToCompare(
  root: string,
  repository: Repository | null,
  { base, staged = false }: ScanOptions,
): Promise<{ readonly head: Tree; readonly base: Tree | null }> {
  if (staged) return stagedTrees(repository, base);
  const head = new WorkingTree(root, repository);
  return { head, base: base === null ? null : await baseTree(repository, base) };
}

async function stagedTrees(
  repository: Repository | null,
  base: string | null,
): Promise<{ readonly head: Tree; readonly base: Tree | null }> {
  if (base !== null)
    throw new FixbyError(
      'usage',
      '--staged compares with HEAD, so it does not go with --base.',
      'Leave one out.',
    );
  if (repository === null)
    throw new FixbyError('usage', '--staged needs a git repository, and there is none here (or no git).');
  const commit = await repository.headCommit();
  return {
    head: new IndexTree(repository, hookIndex()),
    base: commit === null ? null : new CommitTree(repository, commit),
  };
}

/**
 * The index that git gives its hooks.
 * @see https://git-scm.com/docs/githooks
 */
function hookIndex(): string | null {
  const named = process.env['GIT_INDEX_FILE'];
  return named === undefined || named === '' ? null : resolve(named);
}

/**
 * The tree to compare the working tree with: the merge base with the given revision, as in a pull
 * request.
 */
async function baseTree(repository: Repository | null, revision: string): Promise<Tree> {
  if (repository === null)
    throw new FixbyError('usage', '--base needs a git repository, and there is none here (or no git).');
  const commit = await repository.resolve(revision);
  if (commit === null)
    throw new FixbyError(
      'usage',
      `--base is "${revision}", which names no commit here.`,
      fetchHint(revision, await repository.remotes()),
    );
  const head = await repository.headCommit();
  const fork = head === null ? null : await repository.mergeBase(commit, head);
  return new CommitTree(repository, fork ?? commit);
}
