import { diffArrays } from 'diff';
import type { Place } from '../../../core/findings/finding.js';
import type { Repository } from '../../../system/git.js';
import { renamesBetween } from '../../../system/renames.js';
import type { Tree } from '../../../system/tree.js';

/**
 * Maximum number of changed lines; a file with more counts as new, since the comparison takes
 * quadratic time.
 */
const MAX_CHANGES = 2_000;

/**
 * For each line of the head (1-based) the number of the unchanged line in the base; 0 for a changed
 * line.
 */
type Origins = readonly number[];

/** Finds files that were renamed: head path to base path. */
export type FindRenamed = (head: Tree, base: Tree) => Promise<ReadonlyMap<string, string>>;

/** Tells which lines of the head are unchanged since the base. */
export class LineMap {
  readonly #head: Tree;
  readonly #base: Tree;
  readonly #findRenamed: FindRenamed;
  readonly #origins = new Map<string, Promise<Origins | 'same' | 'new'>>();
  readonly #counts = new Map<string, Promise<Counted>>();
  readonly #paths = new Map<Tree, Promise<ReadonlySet<string>>>();
  #renamed: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(head: Tree, base: Tree, findRenamed: FindRenamed = sameContents) {
    this.#head = head;
    this.#base = base;
    this.#findRenamed = findRenamed;
  }

  /**
   * Whether all lines of a location exist in the base.
   * @param around how many lines before it must be unchanged too
   */
  async unchanged({ path, line, endLine }: Place, around = 0): Promise<boolean> {
    const origins = await this.#originsOf(path);
    if (origins === 'same') return true;
    if (origins === 'new' || line === null) return false;
    const from = Math.max(1, line - around);
    for (let at = from; at <= (endLine ?? line); at += 1) if ((origins[at] ?? 0) === 0) return false;
    return true;
  }

  /**
   * Whether each line of a location occurred in the base's file at least as often as now, at any
   * position and with any indentation.
   */
  async hadText({ path, line, endLine }: Place): Promise<boolean> {
    const before = await this.pathBefore(path);
    if (before === null || line === null) return false;
    const now = await this.#counted(this.#head, path);
    const old = await this.#counted(this.#base, before);
    return now.lines
      .slice(line - 1, endLine ?? line)
      .every((text) => text === '' || (now.times.get(text) ?? 0) <= (old.times.get(text) ?? 0));
  }

  /** The path of a head's file in the base; null for a new file. */
  async pathBefore(path: string): Promise<string | null> {
    if (!(await this.#files(this.#head)).has(path)) return null;
    return (await this.#files(this.#base)).has(path) ? path : ((await this.renamed()).get(path) ?? null);
  }

  /** Files that were renamed: head path to base path. */
  renamed(): Promise<ReadonlyMap<string, string>> {
    return (this.#renamed ??= this.#findRenamed(this.#head, this.#base));
  }

  #files(tree: Tree): Promise<ReadonlySet<string>> {
    const known = this.#paths.get(tree) ?? filesOf(tree);
    this.#paths.set(tree, known);
    return known;
  }

  /** Counts how often each line occurs in a file. */
  #counted(tree: Tree, path: string): Promise<Counted> {
    const key = `${tree === this.#head ? 'head' : 'base'} ${path}`;
    const known = this.#counts.get(key) ?? linesOf(tree, path).then(countLines);
    this.#counts.set(key, known);
    return known;
  }

  #originsOf(path: string): Promise<Origins | 'same' | 'new'> {
    const known = this.#origins.get(path) ?? this.#compare(path);
    this.#origins.set(path, known);
    return known;
  }

  async #compare(path: string): Promise<Origins | 'same' | 'new'> {
    const before = await this.pathBefore(path);
    if (before === null) return 'new';
    if ((await this.#head.contentId(path)) === (await this.#base.contentId(before))) return 'same';
    return compareLines(await linesOf(this.#base, before), await linesOf(this.#head, path));
  }
}

/** The lines of a file without their indentation, and how often each occurs. */
interface Counted {
  readonly lines: readonly string[];
  readonly times: ReadonlyMap<string, number>;
}

function countLines(all: readonly string[]): Counted {
  const lines = all.map((line) => line.replace(/\s+/g, ' ').trim());
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return { lines, times };
}

/** Files that were renamed without a change of content: head path to base path. */
async function sameContents(head: Tree, base: Tree): Promise<ReadonlyMap<string, string>> {
  const [now, before] = await Promise.all([filesOf(head), filesOf(base)]);
  const gone = [...before].filter((path) => !now.has(path));
  if (gone.length === 0) return new Map();
  const byContent = new Map<string, string>();
  for (const path of gone) byContent.set(await base.contentId(path), path);
  const renamed = new Map<string, string>();
  for (const path of now) {
    const old = before.has(path) ? undefined : byContent.get(await head.contentId(path));
    if (old !== undefined) renamed.set(path, old);
  }
  return renamed;
}

/**
 * Finds renames with git, which also recognises files that were changed a little. Falls back to
 * equal contents when git does not have both commits.
 */
export function renamesByGit(repository: Repository | null): FindRenamed {
  return async (head, base) => {
    const commits = [base.commit, head.commit].filter((commit) => commit !== null);
    const [from, to] = commits;
    if (repository === null || from === undefined || to === undefined) return sameContents(head, base);
    const here = await Promise.all(commits.map((commit) => repository.has(commit)));
    return here.every(Boolean) ? renamesBetween(repository, from, to) : sameContents(head, base);
  };
}

function compareLines(before: readonly string[], now: readonly string[]): Origins | 'new' {
  // Undefined when there are too many changes.
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

/** The paths of a tree's regular files, without symbolic links and submodules. */
export async function filesOf(tree: Tree): Promise<ReadonlySet<string>> {
  return new Set((await tree.files()).flatMap(({ path, kind }) => (kind === 'file' ? [path] : [])));
}

/** The lines of a file of a tree, without line terminators. */
export async function linesOf(tree: Tree, path: string): Promise<string[]> {
  return (await tree.read(path)).toString('utf8').split(/\r?\n/);
}
