import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../../../system/errors.js';
import type { Tree, TreeFile } from '../../../system/tree.js';
import { oneLine } from '../call/reason.js';
import { lockfileKind } from '../lockfiles/kinds.js';
import { WORKED_OUT } from '../lockfiles/read.js';
import type { Problem } from '../problem.js';
import { isLfsPointer } from '../../shared/lfs-pointer.js';
import { companionFiles } from './companion-files.js';
import { stagedPath } from './staged-path.js';

/** Bytes that a lockfile and its companions may have together. */
export const MAX_LOCKFILE_BYTES = 50 * 1024 * 1024;

/** Packages in osv-scanner's own words. */
export type WorkedOut = readonly {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}[];

/** The name by which osv-scanner knows a list of packages that another program made. */
const LIST = 'osv-scanner-custom.json';

/** Lockfiles as regular files of our own. */
export interface Staged {
  /** Absolute path of each staged lockfile, to its path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Lockfiles that were not staged, and so are not scanned. */
  readonly problems: readonly Problem[];
}

/**
 * Copies lockfiles, and the files that they bring into play, below a directory of ours, as they lie
 * to each other in the repository. Nothing else is there: no osv-scanner.toml, no .gitignore.
 * @param paths lockfiles, relative to the repository, with `/`
 * @param directory is created; nobody else writes there
 * @param workedOut what to compare of those lockfiles that we read ourselves, by path
 * @throws Error when the directory cannot be used
 */
export async function stageLockfiles(
  tree: Tree,
  paths: readonly string[],
  directory: string,
  maxBytes: number = MAX_LOCKFILE_BYTES,
  workedOut: ReadonlyMap<string, WorkedOut> = new Map(),
): Promise<Staged> {
  const kinds = new Map((await tree.files()).map(({ path, kind }) => [path, kind]));
  const stage = new Stage(await ownDirectory(directory));
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      const contents = await readWithCompanions(tree, kinds, path, maxBytes);
      const packages = workedOut.get(path);
      if (WORKED_OUT.get(lockfileKind(path)?.name ?? '') !== 'instead' || packages === undefined)
        for (const staged of await stage.putEach(path, contents)) files.set(staged, path);
      if (packages !== undefined && packages.length > 0) files.set(await stage.putPackages(packages), path);
    } catch (error) {
      problems.push({ file: path, message: oneLine(messageOf(error)) });
    }
  }
  return { files, problems };
}

async function ownDirectory(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  const real = await realpath(directory);
  // osv-scanner takes several lockfiles in one argument, separated by commas.
  if (/[,\r\n]/.test(real))
    throw new Error(
      `The temporary directory ${real} has a comma or a line break in its name; set TMPDIR or RUNNER_TEMP to another.`,
    );
  return real;
}

type Kinds = ReadonlyMap<string, TreeFile['kind']>;

/**
 * The lockfile and all that it brings into play, by path.
 * @throws Error that says why it cannot be scanned
 */
async function readWithCompanions(
  tree: Tree,
  kinds: Kinds,
  path: string,
  maxBytes: number,
): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  const wanted = [path];
  let room = maxBytes;
  for (const next of wanted) {
    if (contents.has(next)) continue;
    const bytes = await tree.read(next, maxBytes);
    room -= bytes.length;
    if (room < 0)
      throw new Error(
        `it has, with the files that it refers to, more than ${maxBytes} bytes, which are the most that are read`,
      );
    checkText(next, next === path, bytes);
    contents.set(next, bytes);
    wanted.push(...present(kinds, next, bytes, lockfileKind(path)?.name));
  }
  return contents;
}

/** Many a reader takes the byte order mark that some editors write for a part of the first word. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** @throws Error for what osv-scanner would take for a file without packages */
function checkText(path: string, isLockfile: boolean, bytes: Buffer): void {
  if (bytes.includes(0))
    throw new Error(
      `${isLockfile ? 'it' : path} is no text: there are NUL bytes. Save it as UTF-8 (some shells redirect as UTF-16), or restore it`,
    );
  if (isLfsPointer(bytes))
    throw new Error(
      `${isLockfile ? 'it' : path} is a Git LFS pointer: the repository has not what it stands for, and that cannot be looked at. Take it out of Git LFS (.gitattributes), and commit the file itself`,
    );
  // What we read ourselves either may rightly be empty or is refused by its reader.
  const mayBeEmpty = !isLockfile || WORKED_OUT.get(lockfileKind(path)?.name ?? '') === 'instead';
  if (!mayBeEmpty && !bytes.some((byte) => byte > 0x20))
    throw new Error('it is empty. Restore it, have the package manager write it anew, or delete it');
}

/** The companions that are there to be staged. @throws Error when one that is needed is not */
function present(kinds: Kinds, from: string, bytes: Buffer, kindOf: string | undefined): string[] {
  return companionFiles(from, bytes.toString('utf8'), kindOf).flatMap(({ target, path, required }) => {
    const kind = path === null ? undefined : kinds.get(path);
    if (path !== null && kind === 'file') return [path];
    if (kind === 'symlink' && (required || kindOf !== 'pip'))
      throw new Error(
        `${from} refers to ${target}, which is a symbolic link; links are not followed. Put the file itself there`,
      );
    if (!required) return [];
    const where = path === null ? 'outside of the repository' : 'not in the repository';
    throw new Error(
      `${from} refers to ${target}, which is ${where}: what it requires cannot be looked at. Add it, or remove the line`,
    );
  });
}

/**
 * The file beside which a file is not read: osv-scanner finds nothing in a package-lock.json that
 * has an npm-shrinkwrap.json beside it. Whether a pull request adds or removes that one then
 * decides what the other has, although its bytes stay the same.
 */
function rivalOf(path: string): string | null {
  const [file = '', ...folders] = path.split('/').reverse();
  const rival = RIVALS.get(file);
  return rival === undefined ? null : [rival, ...folders].reverse().join('/');
}

const RIVALS: ReadonlyMap<string, string> = new Map([
  ['package-lock.json', 'npm-shrinkwrap.json'],
  ['npm-shrinkwrap.json', 'package-lock.json'],
]);

function documentsOf(path: string, bytes: Buffer | undefined): Buffer[] {
  if (bytes === undefined || lockfileKind(path)?.name !== 'pnpm' || !bytes.includes('\n---')) return [];
  return bytes
    .toString('utf8')
    .split(/^---[ \t]*\r?$/m)
    .filter((document) => document.trim() !== '')
    .map((document) => Buffer.from(document.replace(/^\uFEFF/, '')));
}

/** The files that are there already, and where the next ones go. */
class Stage {
  readonly #root: string;
  #lists = 0;
  /** By staged path in lower case, since a file system may not tell cases apart: what is there. */
  readonly #taken = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** @returns the absolute path of the staged lockfile */
  async put(path: string, contents: ReadonlyMap<string, Buffer>): Promise<string> {
    const slot = this.#freeSlot([...contents.keys()]);
    const target = this.#place(slot, path);
    const [was, is] = [lockfileKind(path), lockfileKind(target)];
    if (is === null || (was !== null && was.name !== is.name))
      throw new Error(`its name cannot be handed to osv-scanner as a ${was?.name ?? 'lockfile'}. Rename it`);
    for (const [original, bytes] of contents) await this.#write(slot, original, withoutMark(bytes));
    return target;
  }

  /**
   * osv-scanner reads one document of a pnpm lockfile, which may have two: each becomes a file.
   * @returns the staged paths
   */
  async putEach(path: string, contents: ReadonlyMap<string, Buffer>): Promise<string[]> {
    const documents = documentsOf(path, contents.get(path));
    if (documents.length < 2) return [await this.put(path, contents)];
    const staged: string[] = [];
    for (const [index, document] of documents.entries()) {
      const name = `document-${index + 1}/${path}`;
      staged.push(await this.put(name, new Map([[name, document]])));
    }
    return staged;
  }

  /** @returns the absolute path of a list of packages that stands for a lockfile */
  async putPackages(packages: WorkedOut): Promise<string> {
    this.#lists += 1;
    const target = join(this.#root, 'lists', String(this.#lists), LIST);
    await mkdir(dirname(target), { recursive: true });
    const list = { results: [{ packages: packages.map((entry) => ({ package: entry })) }] };
    await writeFile(target, JSON.stringify(list), { flag: 'wx' });
    return target;
  }

  /**
   * Files whose staged paths are the same, or that hide each other from osv-scanner, go into trees
   * of their own.
   */
  #freeSlot(paths: readonly string[]): number {
    for (let slot = 0; ; slot += 1) {
      const free = paths.every((path) => {
        const owner = this.#owner(slot, path);
        const rival = rivalOf(path);
        return (
          (owner === undefined || owner === path) &&
          (rival === null || this.#owner(slot, rival) === undefined)
        );
      });
      if (free) return slot;
    }
  }

  #owner(slot: number, path: string): string | undefined {
    return this.#taken.get(this.#place(slot, path).toLowerCase());
  }

  #place(slot: number, path: string): string {
    return join(this.#root, String(slot), ...stagedPath(path).split('/'));
  }

  async #write(slot: number, path: string, bytes: Buffer): Promise<void> {
    const place = this.#place(slot, path);
    if (this.#taken.has(place.toLowerCase())) return;
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes, { flag: 'wx' });
    this.#taken.set(place.toLowerCase(), path);
  }
}
