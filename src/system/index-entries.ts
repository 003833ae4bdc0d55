import type { Repository } from './git.js';
import type { TreeFile } from './tree.js';

/** What git's index says of a tracked path. */
export interface IndexEntry extends TreeFile {
  /**
   * The object that stands for it where a sparse checkout leaves it out; null where the disk has
   * it.
   */
  readonly leftOut: string | null;
}

const LINE = /^(.) (\d+) ([0-9a-f]+) \d\t(.*)$/s;

const KINDS: ReadonlyMap<string, TreeFile['kind']> = new Map([
  ['120000', 'symlink'],
  ['160000', 'submodule'],
]);

/** The tracked paths, each once. @throws GitError */
export async function indexEntries(repository: Repository): Promise<readonly IndexEntry[]> {
  const out = await repository.git(['ls-files', '-z', '-t', '--stage'], { files: true });
  const entries = new Map<string, IndexEntry>();
  for (const line of out.toString('utf8').split('\0')) {
    const [, tag, mode = '', object = '', path = ''] = LINE.exec(line) ?? [];
    if (path === '') continue;
    entries.set(path, { path, kind: KINDS.get(mode) ?? 'file', leftOut: tag === 'S' ? object : null });
  }
  return [...entries.values()];
}
