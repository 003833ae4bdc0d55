import type { Repository } from './git.js';
import type { TreeFile } from './tree.js';

/** What git's index says of a tracked path. */
export interface IndexEntry extends TreeFile {
  /** Object id of its content; of one side's where a merge left conflicts. */
  readonly object: string;
  /** False where a merge left conflicts. */
  readonly merged: boolean;
  /**
   * The object that stands for it where a sparse checkout leaves it out; null where the disk has
   * it.
   */
  readonly leftOut: string | null;
}

const LINE = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.*)$/s;

const KINDS: ReadonlyMap<string, TreeFile['kind']> = new Map([
  ['120000', 'symlink'],
  ['160000', 'submodule'],
]);

/**
 * The tracked paths, each once.
 * @param index absolute path of the index to read; null for the repository's own
 * @throws GitError
 */
export async function indexEntries(
  repository: Repository,
  index: string | null = null,
): Promise<readonly IndexEntry[]> {
  const out = await repository.git(['ls-files', '-z', '-t', '--stage'], {
    files: true,
    ...(index === null ? {} : { index }),
  });
  const entries = new Map<string, IndexEntry>();
  for (const line of out.toString('utf8').split('\0')) {
    const [, tag, mode = '', object = '', stage, path = ''] = LINE.exec(line) ?? [];
    if (path === '') continue;
    const kind = KINDS.get(mode) ?? 'file';
    const leftOut = tag === 'S' ? object : null;
    entries.set(path, { path, kind, object, merged: stage === '0', leftOut });
  }
  return [...entries.values()];
}
