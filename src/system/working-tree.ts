import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { BlobReader } from './blob-reader.js';
import { isMissing, TooLargeError } from './errors.js';
import { isInside, readRegular } from './files.js';
import type { Repository } from './git.js';
import { indexEntries, type IndexEntry } from './index-entries.js';
import { NEVER_SCANNED } from './never-scanned.js';
import type { Tree, TreeFile } from './tree.js';
import { FixbyError } from './fixby-error.js';

const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The files on disk: with git its tracked and untracked ones (whatever a `.gitignore` says), else
 * everything below the directory. What a sparse checkout leaves out is read from git.
 */
export class WorkingTree implements Tree {
  readonly commit = null;
  readonly #root: string;
  readonly #repository: Repository | null;
  readonly #blobs: BlobReader | null;
  #files: Promise<readonly TreeFile[]> | null = null;
  /** Objects of the files that are not on disk, by path. */
  readonly #leftOut = new Map<string, string>();

  /** @param root absolute path; the repository's root if there is a repository */
  constructor(root: string, repository: Repository | null) {
    this.#root = root;
    this.#repository = repository;
    this.#blobs = repository && new BlobReader(repository);
  }

  files(): Promise<readonly TreeFile[]> {
    return (this.#files ??= this.#list());
  }

  /** Tells whether there is a file whose path fits, without a look at any other. */
  async holds(): Promise<(fits: (path: string) => boolean) => boolean> {
    const candidates = [...(await this.#candidates())];
    return (fits) =>
      candidates.some(([path, entry]) => fits(path) && isFileNow(join(this.#root, path), entry));
  }

  async contentId(path: string): Promise<string> {
    return blobId(await this.read(path));
  }

  async read(path: string, maxBytes = MAX_BYTES): Promise<Buffer> {
    await this.files();
    const object = this.#leftOut.get(path);
    if (object !== undefined && this.#blobs !== null) {
      const content = await this.#blobs.read(object);
      if (content.length > maxBytes) throw new TooLargeError(path, content.length, maxBytes);
      return content;
    }
    return readRegular(await insideOnly(this.#root, path), maxBytes, path);
  }

  async #list(): Promise<readonly TreeFile[]> {
    const candidates = [...(await this.#candidates())];
    const files = await Promise.all(candidates.map(([path, entry]) => this.#describe(path, entry)));
    return files.filter((file) => file !== null);
  }

  /** What may be a file, sorted by path, with what git's index says of it. */
  async #candidates(): Promise<ReadonlyMap<string, IndexEntry | undefined>> {
    const repository = this.#repository;
    const entries = repository === null ? [] : await indexEntries(repository);
    const tracked = new Map(entries.map((entry) => [entry.path, entry]));
    const others = repository === null ? await walk(this.#root) : await untracked(repository);
    const paths = [...new Set([...tracked.keys(), ...others])].sort();
    return new Map(paths.map((path) => [path, tracked.get(path)]));
  }

  async #describe(path: string, entry: IndexEntry | undefined): Promise<TreeFile | null> {
    if (entry?.kind === 'submodule') return { path, kind: 'submodule' };
    const found = await describe(this.#root, path);
    if (found !== null || entry === undefined || entry.leftOut === null) return found;
    if (entry.kind === 'file') this.#leftOut.set(path, entry.leftOut);
    return { path, kind: entry.kind };
  }
}

/** The name that git gives to a content. */
export function blobId(bytes: Buffer): string {
  // fixby-ignore weak-hash c559b690e4be: git names its objects by SHA-1, and this is such a name.
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Untracked files outside `NEVER_SCANNED`; no ignore file of the tree has a say. */
async function untracked(repository: Repository): Promise<string[]> {
  const exclude = NEVER_SCANNED.map((name) => `--exclude=${name}/`);
  const others = await repository.git(['ls-files', '-z', '--others', ...exclude], { files: true });
  return others
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}

async function walk(root: string, directory = ''): Promise<string[]> {
  const entries = await readdir(join(root, directory), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return (NEVER_SCANNED as readonly string[]).includes(entry.name) ? [] : walk(root, path);
    }),
  );
  return found.flat().sort();
}

/** As `describe`, at once; git vouches for submodules and what a sparse checkout leaves out. */
function isFileNow(file: string, entry: IndexEntry | undefined): boolean {
  if (entry?.kind === 'submodule' || (entry?.leftOut ?? null) !== null) return true;
  try {
    return !lstatSync(file).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Null for what git lists and the disk no longer has, and for directories, pipes and devices. */
async function describe(root: string, path: string): Promise<TreeFile | null> {
  try {
    const stat = await lstat(join(root, path));
    if (stat.isSymbolicLink()) return { path, kind: 'symlink' };
    return stat.isFile() ? { path, kind: 'file' } : null;
  } catch (error) {
    if (!isMissing(error)) throw error;
    if (path.includes('\uFFFD'))
      throw new FixbyError(
        'scanner',
        `${path} has a name that is not UTF-8, so it cannot be looked at.`,
        'Rename it.',
        {
          cause: error,
        },
      );
    return null;
  }
}

/**
 * The absolute path of a regular file below `root`.
 * @throws Error when it is not a regular file, is a link, or lies behind a link that leads outside
 */
async function insideOnly(root: string, path: string): Promise<string> {
  const full = join(root, path);
  if ((await lstat(full)).isSymbolicLink())
    throw new Error(`${path} is a symbolic link; links are not followed`);
  const real = await realpath(full);
  if (!isInside(await realpath(root), real))
    throw new Error(`${path} leads outside the scanned directory, through a symbolic link`);
  return real;
}
