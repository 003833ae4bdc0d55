import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Observation } from '../../core/finding.js';
import { messageOf } from '../../system/errors.js';
import type { Run } from '../../system/exec.js';
import type { Tree } from '../../system/tree.js';
import { observe } from './findings.js';
import { forgedEntries } from './forged.js';
import { observeForged } from './forged-findings.js';
import { companions } from './lockfiles/companions.js';
import type { LockfileInput, LockfilePackages } from './lockfiles/facts.js';
import { lockfileKind, type LockfileKind } from './lockfiles/kinds.js';
import { readLockfile, siblings } from './lockfiles/read.js';
import { invokeOsvScanner } from './invoke.js';
import type { Problem } from './problem.js';
import { stageLockfiles } from './stage.js';

/** What one tree has. */
export interface Side {
  readonly observations: readonly Observation[];
  /** Each scanned lockfile with its number of packages, sorted by path. */
  readonly lockfiles: readonly { readonly path: string; readonly packages: number }[];
  /** Why the scan of this tree is not complete: one line each, naming the file. */
  readonly problems: readonly string[];
  /** The lockfiles that these problems are about. */
  readonly failed: readonly string[];
}

/** A tree that was not scanned because there was nothing to scan. */
export const EMPTY_SIDE: Side = { observations: [], lockfiles: [], problems: [], failed: [] };

/** Which lockfiles of which tree are scanned, and with what. */
export interface SideRequest {
  readonly name: 'head' | 'base';
  readonly tree: Tree;
  readonly paths: readonly string[];
  readonly run: Run;
  readonly program: string;
  readonly database: string | null;
  readonly scratch: string;
}

/** Scans the lockfiles of one tree: osv-scanner's findings, each with what the lockfile itself tells of the package, and forged entries. */
export async function scanSide(request: SideRequest): Promise<Side> {
  if (request.paths.length === 0) return EMPTY_SIDE;
  const scratch = join(request.scratch, request.name);
  await readAhead(request.tree, request.paths);
  const staged = await stageLockfiles(request.tree, request.paths, join(scratch, 'lockfiles'));
  // A lockfile that could not be staged is too large or no text: nobody reads it. The others are read while osv-scanner works.
  const here = new Set(
    (await request.tree.files()).filter(({ kind }) => kind === 'file').map(({ path }) => path),
  );
  const [scanned, read] = await Promise.all([
    invokeOsvScanner({ ...request, scratch, files: staged.files }),
    readAll(request.tree, here, [...staged.files.values()]),
  ]);
  const problems = [
    ...staged.problems,
    ...scanned.problems,
    ...read.flatMap((lockfile) => lockfile.problem ?? []),
  ];
  return {
    observations: read.flatMap((lockfile) => [
      ...observe({ ...lockfile, packages: scanned.results.get(lockfile.path) ?? [] }),
      ...lockfile.forged,
    ]),
    lockfiles: request.paths.flatMap((path) => {
      const packages = scanned.counts.get(path);
      return packages === undefined ? [] : [{ path, packages }];
    }),
    problems: [
      ...new Set(problems.map(({ file, message }) => (file === null ? message : `${file}: ${message}`))),
    ],
    failed: [...new Set(problems.flatMap(({ file }) => file ?? []))],
  };
}

/** Files that are read at the same time: many for one git process, few enough for a disk and for GitHub's API. */
const AT_ONCE = 64;

/** Reads files together, since one git process reads many as fast as one; what fails here fails again, by name, where it is used. */
async function readAhead(tree: Tree, paths: readonly string[]): Promise<void> {
  for (let next = 0; next < paths.length; next += AT_ONCE) {
    await Promise.allSettled(paths.slice(next, next + AT_ONCE).map((path) => tree.read(path)));
  }
}

/** What a lockfile says itself. */
interface ReadLockfile {
  readonly path: string;
  readonly kind: LockfileKind;
  readonly facts: LockfilePackages | null;
  readonly forged: readonly Observation[];
  readonly problem: Problem | null;
}

/** One after the other, a turn of the event loop between them: parsing must not keep osv-scanner from being started. */
async function readAll(
  tree: Tree,
  here: ReadonlySet<string>,
  paths: readonly string[],
): Promise<ReadLockfile[]> {
  const read: ReadLockfile[] = [];
  for (const path of paths) {
    await setImmediate();
    read.push(await readOne(tree, here, path));
  }
  return read;
}

async function readOne(tree: Tree, here: ReadonlySet<string>, path: string): Promise<ReadLockfile> {
  const kind = lockfileKind(path);
  if (kind === null) throw new Error(`${path} is no lockfile`);
  try {
    const input = await readInput(tree, here, path, kind);
    const facts = readLockfile(kind, input);
    const forged = forgedEntries(kind, input).map((entry) =>
      observeForged(path, kind.ecosystem ?? '', entry),
    );
    return { path, kind, facts, forged, problem: null };
  } catch (error) {
    // What osv-scanner finds stands, without what the lockfile itself would add; but nobody checked the lockfile for forgeries.
    return { path, kind, facts: null, forged: [], problem: { file: path, message: messageOf(error) } };
  }
}

/** A lockfile's text with the texts of the manifests and companions that tell more about its packages. */
async function readInput(
  tree: Tree,
  here: ReadonlySet<string>,
  path: string,
  kind: LockfileKind,
): Promise<LockfileInput> {
  const read = async (file: string): Promise<string> => (await tree.read(file)).toString('utf8');
  const text = await read(path);
  const beside = new Map<string, string>();
  const wanted = [...siblings(kind, path, text), ...companions(path, text)];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (beside.has(next) || next === path || !here.has(next)) continue;
    const content = await read(next);
    beside.set(next, content);
    wanted.push(...companions(next, content));
  }
  return { path, text, beside };
}
