import { isError } from '../../../system/errors.js';
import type { Tree, TreeFile } from '../../../system/tree.js';
import { companionFiles, mayRefer } from '../stage/companion-files.js';
import { MAX_LOCKFILE_BYTES } from '../stage/stage.js';

/**
 * The lockfiles of the base that have to be scanned on their own: those whose bytes the head does not have at the same path, and those
 * that bring other files into play (requirements, poms, go.mod) of which one is not the same in both trees.
 * @param base paths of the base's lockfiles
 * @param head paths of the head's lockfiles
 */
export async function changedLockfiles(
  base: readonly string[],
  head: readonly string[],
  baseTree: Tree,
  headTree: Tree,
): Promise<string[]> {
  const here = new Set(head);
  const trees = new Trees(baseTree, headTree, await kindsOf(baseTree), await kindsOf(headTree));
  const changed: string[] = [];
  for (const path of base) {
    if (!here.has(path) || !(await trees.sameWithCompanions(path))) changed.push(path);
  }
  return changed;
}

type Kinds = ReadonlyMap<string, TreeFile['kind']>;

async function kindsOf(tree: Tree): Promise<Kinds> {
  return new Map((await tree.files()).map(({ path, kind }) => [path, kind]));
}

/** Two trees side by side. */
class Trees {
  readonly #base: Tree;
  readonly #head: Tree;
  readonly #before: Kinds;
  readonly #now: Kinds;

  constructor(base: Tree, head: Tree, before: Kinds, now: Kinds) {
    this.#base = base;
    this.#head = head;
    this.#before = before;
    this.#now = now;
  }

  /** Whether a lockfile, and all that it brings into play, has the same bytes in both trees; only the head's are read. */
  async sameWithCompanions(lockfile: string): Promise<boolean> {
    const wanted = new Set([lockfile]);
    for (const path of wanted) {
      if (!(await this.#same(path))) return false;
      for (const companion of await this.#companions(path)) wanted.add(companion);
    }
    return true;
  }

  async #same(path: string): Promise<boolean> {
    const kind = this.#now.get(path);
    if (kind !== this.#before.get(path)) return false;
    return kind !== 'file' || (await this.#base.contentId(path)) === (await this.#head.contentId(path));
  }

  async #companions(path: string): Promise<string[]> {
    if (this.#now.get(path) !== 'file' || !mayRefer(path)) return [];
    try {
      const text = (await this.#head.read(path, MAX_LOCKFILE_BYTES)).toString('utf8');
      return companionFiles(path, text).flatMap((companion) => companion.path ?? []);
    } catch (error) {
      // A file that cannot be read is not staged either: the scan of the head names it, and is not complete.
      if (isError(error)) return [];
      throw error;
    }
  }
}
