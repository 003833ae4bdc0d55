import { isError } from '../../../system/errors.js';
import type { Tree, TreeFile } from '../../../system/tree.js';
import { readInput } from '../lockfile-input.js';
import { lockfileKind } from '../lockfiles/kinds.js';
import { familyOf } from '../lockfiles/read.js';
import { companionFiles, mayRefer } from '../stage/companion-files.js';
import { MAX_LOCKFILE_BYTES } from '../stage/stage.js';

/**
 * The lockfiles of the base that must be scanned on their own: those whose content differs from the
 * head's at the same path, and those that refer to other files (requirements, poms, go.mod) of
 * which one differs.
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
    const family = familyOf(lockfileKind(path)?.name);
    const same = here.has(path) && (await trees.sameWithCompanions(path));
    if (!same || (family !== null && !(await trees.sameFamily(family)))) changed.push(path);
  }
  return changed;
}

type Kinds = ReadonlyMap<string, TreeFile['kind']>;

async function kindsOf(tree: Tree): Promise<Kinds> {
  return new Map((await tree.files()).map(({ path, kind }) => [path, kind]));
}

/** Compares files of two trees. */
class Trees {
  readonly #base: Tree;
  readonly #head: Tree;
  readonly #before: Kinds;
  readonly #now: Kinds;
  #files: ReadonlySet<string> | null = null;
  readonly #families = new Map<RegExp, boolean>();

  constructor(base: Tree, head: Tree, before: Kinds, now: Kinds) {
    this.#base = base;
    this.#head = head;
    this.#before = before;
    this.#now = now;
  }

  /**
   * Whether a lockfile and all files that it refers to are the same in both trees. References are
   * read from the head only.
   */
  async sameWithCompanions(lockfile: string): Promise<boolean> {
    const kind = lockfileKind(lockfile)?.name;
    if (!(await this.#same(lockfile))) return false;
    // If a manifest changed, it may require packages that the unchanged lockfile does not contain.
    const wanted = new Set([lockfile, ...(await this.#manifests(lockfile))]);
    for (const path of wanted) {
      if (!(await this.#same(path))) return false;
      for (const companion of await this.#companions(path, kind)) wanted.add(companion);
    }
    return true;
  }

  /** Whether all files of a kind that refer to each other are the same in both trees. */
  async sameFamily(family: RegExp): Promise<boolean> {
    const known = this.#families.get(family);
    if (known !== undefined) return known;
    const paths = [...new Set([...this.#before.keys(), ...this.#now.keys()])].filter((path) =>
      family.test(path),
    );
    let same = true;
    for (const path of paths) same &&= await this.#same(path);
    this.#families.set(family, same);
    return same;
  }

  async #same(path: string): Promise<boolean> {
    const kind = this.#now.get(path);
    if (kind !== this.#before.get(path)) return false;
    return kind !== 'file' || (await this.#base.contentId(path)) === (await this.#head.contentId(path));
  }

  /**
   * What is read beside the head's lockfile; nothing where it cannot be read, which its scan says.
   */
  async #manifests(lockfile: string): Promise<string[]> {
    const kind = lockfileKind(lockfile);
    if (kind === null || familyOf(kind.name) !== null) return [];
    this.#files ??= new Set([...this.#now].flatMap(([path, is]) => (is === 'file' ? [path] : [])));
    try {
      return [...(await readInput(this.#head, this.#files, lockfile, kind)).beside.keys()];
    } catch (error) {
      if (isError(error)) return [];
      throw error;
    }
  }

  async #companions(path: string, kind: string | undefined): Promise<string[]> {
    if (this.#now.get(path) !== 'file' || !mayRefer(kind)) return [];
    try {
      const text = (await this.#head.read(path, MAX_LOCKFILE_BYTES)).toString('utf8');
      return companionFiles(path, text, kind).flatMap((companion) => companion.path ?? []);
    } catch (error) {
      // A file that cannot be read is not staged either: the scan of the head reports it and is
      // incomplete.
      if (isError(error)) return [];
      throw error;
    }
  }
}
