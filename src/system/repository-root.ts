import { dirname, join } from 'node:path';
import { exists } from './files.js';

/**
 * The root of the git repository around a directory, by its `.git`, which is a file in a linked
 * worktree; null where there is none. For where a quick look is enough: git itself takes longer to
 * start than a policy to read.
 * @param directory absolute, without links
 */
export async function repositoryRoot(directory: string): Promise<string | null> {
  for (let candidate = directory; ; candidate = dirname(candidate)) {
    if (await exists(join(candidate, '.git'))) return candidate;
    if (candidate === dirname(candidate)) return null;
  }
}
