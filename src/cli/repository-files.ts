import { tmpdir } from 'node:os';
import { run } from '../system/exec.js';
import type { RepositoryPaths } from '../system/find-repository.js';
import { Repository } from '../system/git.js';
import { withScratch } from '../system/scratch.js';
import { WorkingTree } from '../system/working-tree.js';
import { terminalLog } from './log.js';

/** Tells whether a repository's work tree has a file that fits, as git lists its files. */
export function whatHolds(paths: RepositoryPaths): Promise<(fits: (path: string) => boolean) => boolean> {
  return withScratch(tmpdir(), terminalLog, async (scratch) => {
    const repository = await Repository.open(paths, { run, scratch, remote: null });
    return new WorkingTree(paths.root, repository).holds();
  });
}
