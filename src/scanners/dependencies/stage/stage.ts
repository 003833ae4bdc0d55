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
import { FixbyError } from '../../../system/fixby-error.js';

/** Maximum size of a lockfile and its companions together, in bytes. */
export const MAX_LOCKFILE_BYTES = 50 * 1024 * 1024;

/** A package list in osv-scanner's terms. */
export type WorkedOut = readonly {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}[];

/** The file name by which osv-scanner recognises a package list of another program. */
const LIST = 'osv-scanner-custom.json';

/** The staged copies of lockfiles. */
export interface Staged {
  /** Absolute path of each staged lockfile to its path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Lockfiles that could not be staged and are not scanned. */
  readonly problems: readonly Problem[];
}

/**
 * Copies lockfiles, and the files that they refer to, into a directory of our own with the same
 * relative paths. Nothing else is copied, so no osv-scanner.toml or .gitignore has an effect.
 * @param paths lockfiles, relative to the repository, with `/`
 * @param directory is created; nobody else writes there
 * @param workedOut the packages of lockfiles that we read ourselves, by path
 * @throws FixbyError (usage) when the directory cannot be used
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
  // osv-scanner splits an argument at commas.
  if (/[,\r\n]/.test(real))
    throw new FixbyError(
      'usage',
      `The temporary directory ${real} has a comma or a line break in its name.`,
      'Set TMPDIR or RUNNER_TEMP to another.',
    );
  return real;
}

type Kinds = ReadonlyMap<string, TreeFile['kind']>;

/**
 * Reads a lockfile and all files that it refers to, by path.
 * @throws FixbyError (scanner) that says why it cannot be scanned
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
      throw new FixbyError(
        'scanner',
        `it has, with the files that it refers to, more than ${maxBytes} bytes, which are the most that are read.`,
        'Split it, or exclude it (scan.dependencies.exclude)',
      );
    checkText(next, next === path, bytes);
    contents.set(next, bytes);
    wanted.push(...present(kinds, next, bytes, lockfileKind(path)?.name));
  }
  return contents;
}

/**
 * Removes the byte order mark that some editors write: several parsers take it as part of the first
 * word.
 */
function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * @throws FixbyError (scanner) for content in which osv-scanner would find no packages although it
 *   is broken
 */
function checkText(path: string, isLockfile: boolean, bytes: Buffer): void {
  if (bytes.includes(0))
    throw new FixbyError(
      'scanner',
      `${isLockfile ? 'it' : path} is no text: there are NUL bytes.`,
      'Save it as UTF-8 (some shells redirect as UTF-16), or restore it',
    );
  if (isLfsPointer(bytes))
    throw new FixbyError(
      'scanner',
      `${isLockfile ? 'it' : path} is a Git LFS pointer: the repository has not what it stands for, and that cannot be looked at.`,
      'Take it out of Git LFS (.gitattributes), and commit the file itself',
    );
  // A file that we read ourselves may be empty, or its reader has refused it already.
  const mayBeEmpty = !isLockfile || WORKED_OUT.get(lockfileKind(path)?.name ?? '') === 'instead';
  if (!mayBeEmpty && !bytes.some((byte) => byte > 0x20))
    throw new FixbyError(
      'scanner',
      'it is empty.',
      'Restore it, have the package manager write it anew, or delete it',
    );
}

/** The companions that exist. @throws FixbyError (scanner) when a required one does not */
function present(kinds: Kinds, from: string, bytes: Buffer, kindOf: string | undefined): string[] {
  return companionFiles(from, bytes.toString('utf8'), kindOf).flatMap(({ target, path, required }) => {
    const kind = path === null ? undefined : kinds.get(path);
    if (path !== null && kind === 'file') return [path];
    if (kind === 'symlink' && (required || kindOf !== 'pip'))
      throw new FixbyError(
        'scanner',
        `${from} refers to ${target}, which is a symbolic link; links are not followed.`,
        'Put the file itself there',
      );
    if (!required) return [];
    const where = path === null ? 'outside of the repository' : 'not in the repository';
    throw new FixbyError(
      'scanner',
      `${from} refers to ${target}, which is ${where}: what it requires cannot be looked at.`,
      'Add it, or remove the line',
    );
  });
}

/**
 * The file that makes osv-scanner ignore another one beside it: a package-lock.json beside an
 * npm-shrinkwrap.json. Staged together, adding or removing one of them would change the findings of
 * the other.
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

/** The staging directory, and the paths in it that are taken. */
class Stage {
  readonly #root: string;
  #lists = 0;
  /** Taken paths in lower case, since a file system may ignore case. */
  readonly #taken = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Stages a lockfile with its companions. @returns its absolute path */
  async put(path: string, contents: ReadonlyMap<string, Buffer>): Promise<string> {
    const slot = this.#freeSlot([...contents.keys()]);
    const target = this.#place(slot, path);
    const [was, is] = [lockfileKind(path), lockfileKind(target)];
    if (is === null || (was !== null && was.name !== is.name))
      throw new FixbyError(
        'scanner',
        `its name cannot be handed to osv-scanner as a ${was?.name ?? 'lockfile'}.`,
        'Rename it',
      );
    for (const [original, bytes] of contents) await this.#write(slot, original, withoutMark(bytes));
    return target;
  }

  /**
   * Stages a lockfile. A pnpm lockfile may have two YAML documents, of which osv-scanner reads one,
   * so each becomes a file of its own.
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

  /** Stages a package list in place of a lockfile. @returns its absolute path */
  async putPackages(packages: WorkedOut): Promise<string> {
    this.#lists += 1;
    const target = join(this.#root, 'lists', String(this.#lists), LIST);
    await mkdir(dirname(target), { recursive: true });
    const list = { results: [{ packages: packages.map((entry) => ({ package: entry })) }] };
    await writeFile(target, JSON.stringify(list), { flag: 'wx' });
    return target;
  }

  /**
   * The number of the first subtree in which all paths are free. Files with equal staged paths, and
   * those that make osv-scanner ignore each other, go into separate subtrees.
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
