import { tmpdir } from 'node:os';
import { matchesPath } from '../core/policy/match.js';
import { run } from '../system/exec.js';
import { findRepository } from '../system/find-repository.js';
import { Repository } from '../system/git.js';
import { withScratch } from '../system/scratch.js';
import { WorkingTree } from '../system/working-tree.js';
import { terminalLog } from './log.js';

/**
 * Tells of a glob whether no file of the repository around a directory fits it; without a
 * repository nobody can tell, and none is called free.
 * @param directory absolute path without links
 */
export async function globsWithoutFile(directory: string): Promise<(glob: string) => boolean> {
  const paths = findRepository(directory, null);
  if (paths === null) return () => false;
  return withScratch(tmpdir(), terminalLog, async (scratch) => {
    const repository = await Repository.open(paths, { run, scratch, remote: null });
    const holds = await new WorkingTree(paths.root, repository).holds();
    return (glob) => !holds((path) => matchesPath(glob, path));
  });
}
