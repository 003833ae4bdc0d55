import { diffArrays } from 'diff';
import type { Place } from '../../core/finding.js';
import type { Tree } from '../../system/tree.js';

/** Lines that a file may have had changed before it counts as new: the comparison takes quadratic time in them. */
const MAX_CHANGES = 2_000;

/** For each line of the head (1-based) the line of the base that it was; 0 for a line that changed. */
type Origins = readonly number[];

/** Which lines of the head the base has as well. */
export class LineMap {
  readonly #head: Tree;
  readonly #base: Tree;
  readonly #origins = new Map<string, Promise<Origins | 'same' | 'new'>>();
  #renamed: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(head: Tree, base: Tree) {
    this.#head = head;
    this.#base = base;
  }

  /**
   * Whether all lines of a place were there before.
   * @param around how many lines before it count as well
   */
  async unchanged({ path, line, endLine }: Place, around = 0): Promise<boolean> {
    const origins = await this.#originsOf(path);
    if (origins === 'same') return true;
    if (origins === 'new' || line === null) return false;
    const from = Math.max(1, line - around);
    for (let at = from; at <= (endLine ?? line); at += 1) if ((origins[at] ?? 0) === 0) return false;
    return true;
  }

  /** Files that were only renamed: head path to base path. */
  renamed(): Promise<ReadonlyMap<string, string>> {
    return (this.#renamed ??= this.#findRenamed());
  }

  #originsOf(path: string): Promise<Origins | 'same' | 'new'> {
    const known = this.#origins.get(path) ?? this.#compare(path);
    this.#origins.set(path, known);
    return known;
  }

  async #compare(path: string): Promise<Origins | 'same' | 'new'> {
    const [inHead, inBase] = await Promise.all([isFile(this.#head, path), isFile(this.#base, path)]);
    if (!inHead) return 'new';
    if (!inBase) return (await this.renamed()).has(path) ? 'same' : 'new';
    const [now, before] = await Promise.all([this.#head.contentId(path), this.#base.contentId(path)]);
    if (now === before) return 'same';
    return compareLines(await linesOf(this.#base, path), await linesOf(this.#head, path));
  }

  async #findRenamed(): Promise<ReadonlyMap<string, string>> {
    const [head, base] = await Promise.all([filesOf(this.#head), filesOf(this.#base)]);
    const gone = [...base].filter((path) => !head.has(path));
    if (gone.length === 0) return new Map();
    const before = new Map<string, string>();
    for (const path of gone) before.set(await this.#base.contentId(path), path);
    const renamed = new Map<string, string>();
    for (const path of head) {
      const old = base.has(path) ? undefined : before.get(await this.#head.contentId(path));
      if (old !== undefined) renamed.set(path, old);
    }
    return renamed;
  }
}

function compareLines(before: readonly string[], now: readonly string[]): Origins | 'new' {
  // Undefined where there are too many changes.
  const changes: ReturnType<typeof diffArrays<string>> | undefined = diffArrays<string>(
    [...before],
    [...now],
    {
      maxEditLength: MAX_CHANGES,
    },
  );
  if (changes === undefined) return 'new';
  const origins = [0];
  let line = 1;
  for (const { added, removed, count } of changes) {
    if (!removed) for (let at = 0; at < count; at += 1) origins.push(added ? 0 : line + at);
    if (!added) line += count;
  }
  return origins;
}

async function filesOf(tree: Tree): Promise<ReadonlySet<string>> {
  return new Set((await tree.files()).flatMap(({ path, kind }) => (kind === 'file' ? [path] : [])));
}

async function isFile(tree: Tree, path: string): Promise<boolean> {
  return (await filesOf(tree)).has(path);
}

/** The lines of a file of a tree, without their ends. */
export async function linesOf(tree: Tree, path: string): Promise<string[]> {
  return (await tree.read(path)).toString('utf8').split(/\r?\n/);
}
