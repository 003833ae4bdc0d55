import { isUtf8 } from 'node:buffer';
import { BlobReader } from './blob-reader.js';
import { TooLargeError } from './errors.js';
import { GitError, type Repository } from './git.js';
import type { Tree, TreeFile } from './tree.js';

interface Entry extends TreeFile {
  readonly oid: string;
}

/** A commit of a local repository as a tree. */
export class CommitTree implements Tree {
  readonly commit: string;
  readonly #repository: Repository;
  readonly #blobs: BlobReader;
  #entries: Promise<ReadonlyMap<string, Entry>> | null = null;

  constructor(repository: Repository, commit: string) {
    this.#repository = repository;
    this.#blobs = new BlobReader(repository);
    this.commit = commit;
  }

  async files(): Promise<readonly TreeFile[]> {
    return [...(await this.#list()).values()];
  }

  async contentId(path: string): Promise<string> {
    return (await this.#file(path)).oid;
  }

  async read(path: string, maxBytes = Infinity): Promise<Buffer> {
    const { oid } = await this.#file(path);
    const content = await this.#blobs.read(oid);
    if (content.length > maxBytes) throw new TooLargeError(path, content.length, maxBytes);
    return content;
  }

  async #file(path: string): Promise<Entry> {
    const entry = (await this.#list()).get(path);
    if (entry?.kind !== 'file') throw new GitError(`${path} is no file in commit ${this.commit}`);
    return entry;
  }

  #list(): Promise<ReadonlyMap<string, Entry>> {
    return (this.#entries ??= this.#read());
  }

  async #read(): Promise<ReadonlyMap<string, Entry>> {
    const out = await this.#repository.git(['ls-tree', '-r', '-z', '--full-tree', this.commit]);
    const entries = linesOf(out)
      .filter((line) => line !== '')
      .map(parseEntry);
    return byPath(entries, this.commit);
  }
}

/**
 * Splits a list of paths. A path that is not valid UTF-8 is written with escapes: as text, two such
 * paths could become equal, and one file would hide the other.
 */
function linesOf(out: Buffer): string[] {
  if (isUtf8(out)) return out.toString('utf8').split('\0');
  return out
    .toString('latin1')
    .split('\0')
    .map((line) => {
      const bytes = Buffer.from(line, 'latin1');
      if (isUtf8(bytes)) return bytes.toString('utf8');
      return line.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    });
}

/**
 * The entries of a commit by path.
 * @throws GitError when two have the same path, since one file would hide the other
 */
export function byPath<E extends TreeFile>(entries: readonly E[], commit: string): ReadonlyMap<string, E> {
  const map = new Map(entries.map((entry) => [entry.path, entry]));
  if (map.size === entries.length) return map;
  const twice = entries.find((entry) => map.get(entry.path) !== entry);
  throw new GitError(
    `Commit ${commit} has several files whose paths are not UTF-8, or look so, and cannot be told apart (${JSON.stringify(twice?.path)}). Rename them.`,
  );
}

/**
 * Parses one line of `git ls-tree`: mode, type and object, a tab, the path.
 * @see https://git-scm.com/docs/git-ls-tree#_output_format
 */
function parseEntry(line: string): Entry {
  const [, mode, oid, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  if (mode === undefined || oid === undefined || path === undefined)
    throw new GitError(`git ls-tree printed "${line}"`);
  return { path, oid, kind: kindOfMode(mode) };
}

/**
 * The kind of a tree entry, from its git mode.
 * @see https://git-scm.com/docs/git-fast-import#_filemodify
 */
export function kindOfMode(mode: string): TreeFile['kind'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}
