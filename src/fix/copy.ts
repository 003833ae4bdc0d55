import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { isMissing } from '../system/errors.js';
import { readRegular } from '../system/files.js';
import type { Tree } from '../system/tree.js';
import { isLeftOut, statesDependencies } from './file-roles.js';
import { harmlessSettings } from './settings.js';

/** Bytes of the largest file that is copied: package managers read none that is larger. */
const MAX_BYTES = 64 * 1024 * 1024;

/** New contents by path, relative to the repository's root. */
export type Changes = ReadonlyMap<string, Buffer>;

/** What a package manager left behind in the copy. */
export interface Left {
  readonly changes: Changes;
  /** Files that it changed or removed although they state no dependencies. */
  readonly others: readonly string[];
}

/**
 * A disposable copy of a tree, in which package managers run. It has no git directory, no links, no
 * file that may be executed, and nothing that makes a package manager run a program.
 */
export class Copy {
  readonly root: string;
  /** What each file states that may be changed, as it stands in the copy. */
  readonly #kept: Map<string, Buffer>;
  /** Size and time of all other files. */
  readonly #others: ReadonlyMap<string, string>;
  /** What settings files say that the copy leaves out. */
  readonly #leftOut: ReadonlyMap<string, string>;
  /** What may be changed as the tree had it. */
  readonly #originals: Changes;

  private constructor(
    root: string,
    kept: Map<string, Buffer>,
    others: ReadonlyMap<string, string>,
    leftOut: ReadonlyMap<string, string>,
    originals: Changes,
  ) {
    this.root = root;
    this.#kept = kept;
    this.#others = others;
    this.#leftOut = leftOut;
    this.#originals = originals;
  }

  /** @param root an empty directory */
  static async of(tree: Tree, root: string): Promise<Copy> {
    const [kept, originals] = [new Map<string, Buffer>(), new Map<string, Buffer>()];
    const [others, leftOut] = [new Map<string, string>(), new Map<string, string>()];
    for (const { path, kind } of await tree.files()) {
      if (kind !== 'file' || isLeftOut(path)) continue;
      const bytes = await tree.read(path);
      if (bytes.length > MAX_BYTES) continue;
      const settings = harmlessSettings(path, bytes.toString('utf8'));
      const content = settings === null ? bytes : Buffer.from(settings.text);
      if (settings !== null && settings.leftOut !== '') leftOut.set(path, settings.leftOut);
      await put(root, path, content);
      if (statesDependencies(path)) {
        kept.set(path, content);
        originals.set(path, bytes);
      } else others.set(path, await stamp(root, path));
    }
    return new Copy(root, kept, others, leftOut, originals);
  }

  /** The text of a file in the copy; null where it has none. */
  async text(path: string): Promise<string | null> {
    try {
      return (await readRegular(join(this.root, path), MAX_BYTES)).toString('utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Writes a file of the copy. */
  write(path: string, text: string): Promise<void> {
    return put(this.root, path, Buffer.from(text));
  }

  /** What the tree had at a path; null where it had nothing. */
  original(path: string): Buffer | null {
    return this.#originals.get(path) ?? null;
  }

  /** What differs since the last `keep` or `rewind`. */
  async left(): Promise<Left> {
    const found = new Set(await walk(this.root));
    const changes = new Map<string, Buffer>();
    for (const path of found) {
      if (!statesDependencies(path) || isLeftOut(path)) continue;
      const bytes = await readRegular(join(this.root, path), MAX_BYTES);
      if (this.#kept.get(path)?.equals(bytes) !== true) changes.set(path, bytes);
    }
    const others = [...this.#kept.keys()].filter((path) => !found.has(path));
    for (const [path, before] of this.#others)
      if (!found.has(path) || (await stamp(this.root, path)) !== before) others.push(path);
    return { changes, others };
  }

  /** Keeps what was changed, and removes what else package managers have written. */
  async keep(changes: Changes): Promise<void> {
    for (const [path, bytes] of changes) this.#kept.set(path, bytes);
    await this.rewind();
  }

  /** The contents of what may be changed, to go back to with `restore`. */
  state(): Changes {
    return new Map(this.#kept);
  }

  /** Goes back to an earlier state. */
  async restore(state: Changes): Promise<void> {
    this.#kept.clear();
    for (const [path, bytes] of state) this.#kept.set(path, bytes);
    await this.rewind();
  }

  /** Takes back what was changed since the last `keep`. */
  async rewind(): Promise<void> {
    for (const path of await walk(this.root))
      if (!this.#kept.has(path) && !this.#others.has(path)) await rm(join(this.root, path), { force: true });
    for (const [path, bytes] of this.#kept)
      if (!(await this.#is(path, bytes))) await put(this.root, path, bytes);
  }

  /** Changes as they are meant for the tree: with what settings files say beyond the copy. */
  forTree(changes: Changes): Changes {
    return new Map(
      [...changes].map(([path, bytes]) => {
        const leftOut = this.#leftOut.get(path);
        if (leftOut === undefined) return [path, bytes];
        return [path, Buffer.from(`${bytes.toString('utf8').replace(/\n*$/, '\n')}${leftOut}`)];
      }),
    );
  }

  async #is(path: string, bytes: Buffer): Promise<boolean> {
    try {
      return (await readRegular(join(this.root, path), MAX_BYTES)).equals(bytes);
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }
}

async function put(root: string, path: string, content: Buffer): Promise<void> {
  const full = join(root, path);
  await mkdir(dirname(full), { recursive: true, mode: 0o700 });
  await writeFile(full, content, { mode: 0o600 });
}

async function stamp(root: string, path: string): Promise<string> {
  const { size, mtimeMs } = await lstat(join(root, path));
  return `${size} ${mtimeMs}`;
}

/** All regular files; what package managers install is none of ours. */
async function walk(root: string, directory = ''): Promise<string[]> {
  const entries = await readdir(join(root, directory), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = posix.join(directory, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(root, path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return found.flat();
}
