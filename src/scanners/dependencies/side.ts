import { join } from 'node:path';
import type { Unseen } from '../../core/findings/coverage.js';
import type { Observation } from '../../core/findings/finding.js';
import { packageSubject } from '../../core/packages/purl.js';
import type { Run } from '../../system/exec.js';
import type { Tree } from '../../system/tree.js';
import { invokeOsvScanner } from './call/invoke.js';
import type { OsvScan } from './call/request.js';
import type { OsvPackage } from './call/schema.js';
import { observe, withoutVersion } from './findings.js';
import { lockfileKind } from './lockfiles/kinds.js';
import { WORKED_OUT } from './lockfiles/read.js';
import { readLockfiles, type ReadLockfile } from './read-lockfiles.js';
import { MAX_LOCKFILE_BYTES, stageLockfiles, type Staged, type WorkedOut } from './stage/stage.js';

/** The outcome of scanning one tree. */
export interface Side {
  readonly observations: readonly Observation[];
  /** Each scanned lockfile with its number of packages, sorted by path. */
  readonly lockfiles: readonly { readonly path: string; readonly packages: number }[];
  /** Why the scan of this tree is incomplete: one line each, naming the file. */
  readonly problems: readonly string[];
  /** The lockfiles that these problems are about. */
  readonly failed: readonly string[];
  /** Packages in the scanned lockfiles that could not be compared. */
  readonly unseen: readonly Unseen[];
}

/** The outcome for a tree without anything to scan. */
export const EMPTY_SIDE: Side = { observations: [], lockfiles: [], problems: [], failed: [], unseen: [] };

/** Which lockfiles of a tree to scan, and with what. */
export interface SideRequest {
  readonly name: 'head' | 'base';
  readonly tree: Tree;
  readonly paths: readonly string[];
  readonly run: Run;
  readonly program: string;
  readonly database: string | null;
  readonly scratch: string;
}

/** A scan of a tree in progress: osv-scanner is running. */
export interface StartedSide {
  readonly request: SideRequest;
  readonly staged: Staged;
  /** The lockfiles whose packages we determine ourselves. */
  readonly read: readonly ReadLockfile[];
  readonly scan: Promise<OsvScan>;
}

/**
 * Starts osv-scanner on the lockfiles of one tree and returns while it is running. Lockfiles are
 * parsed only after osv-scanner was started for both trees, since parsing blocks this process.
 * @returns null when there is nothing to scan
 */
export async function startSide(request: SideRequest): Promise<StartedSide | null> {
  if (request.paths.length === 0) return null;
  const scratch = join(request.scratch, request.name);
  await readAhead(request.tree, request.paths);
  const read = await readLockfiles(request.tree, request.paths.filter(isWorkedOut));
  const staged = await stageLockfiles(
    request.tree,
    request.paths,
    join(scratch, 'lockfiles'),
    MAX_LOCKFILE_BYTES,
    new Map(read.map((lockfile) => [lockfile.path, packagesOf(lockfile)])),
  );
  let onStart = (): void => undefined;
  const running = new Promise<void>((resolve) => {
    onStart = resolve;
  });
  const run: Run = (program, args, options) => request.run(program, args, { ...options, onStart });
  const scan = invokeOsvScanner({ ...request, run, scratch, files: staged.files });
  await Promise.race([running, scan]);
  return { request, staged, scan, read };
}

/**
 * Waits for osv-scanner and combines its findings with the facts of the lockfiles and with tampered
 * entries.
 */
export async function finishSide(started: StartedSide | null): Promise<Side> {
  if (started === null) return EMPTY_SIDE;
  const { request, staged, scan } = started;
  const refused = new Set(staged.problems.map(({ file }) => file));
  const workedOut = started.read.filter(({ path }) => !refused.has(path));
  const before = new Set(workedOut.map(({ path }) => path));
  const [scanned, others] = await Promise.all([
    scan,
    // Lockfiles that could not be staged are not read: they are too large or not text.
    readLockfiles(
      request.tree,
      [...staged.files.values()].filter((path) => !before.has(path)),
    ),
  ]);
  const read = [...workedOut, ...others];
  const counts = new Map([
    ...workedOut.map(({ path, facts }) => [path, facts?.declared?.length] as const),
    ...scanned.counts,
  ]);
  const found = read.map((lockfile) => ({
    ...lockfile,
    packages: onceEach(scanned.results.get(lockfile.path) ?? []),
  }));
  const problems = [
    ...staged.problems,
    ...scanned.problems,
    ...read.flatMap((lockfile) => lockfile.problem ?? []),
  ];
  return {
    observations: found.flatMap((lockfile) => [...observe(lockfile), ...lockfile.tampered]),
    unseen: found.flatMap((lockfile) => [...withoutVersion(lockfile), ...notCompared(lockfile)]),
    lockfiles: request.paths.flatMap((path) => {
      const packages = counts.get(path);
      return packages === undefined ? [] : [{ path, packages }];
    }),
    problems: [
      ...new Set(problems.map(({ file, message }) => (file === null ? message : `${file}: ${message}`))),
    ],
    failed: [...new Set(problems.flatMap(({ file }) => file ?? []))],
  };
}

function notCompared({ path, facts }: ReadLockfile): Unseen[] {
  return (facts?.notCompared ?? []).map((entry) => ({ kind: 'package', where: path, ...entry }));
}

/**
 * Removes duplicates: a file and the package list that we made from it mostly contain the same
 * packages.
 */
function onceEach(packages: readonly OsvPackage[]): OsvPackage[] {
  const byVersion = new Map(
    packages.map((entry) => [
      `${packageSubject(entry.package.ecosystem, entry.package.name)}@${entry.package.version}`,
      entry,
    ]),
  );
  return [...byVersion.values()];
}

/** Whether we determine the packages of a lockfile ourselves. */
function isWorkedOut(path: string): boolean {
  return WORKED_OUT.has(lockfileKind(path)?.name ?? '');
}

function packagesOf({ facts, kind }: ReadLockfile): WorkedOut {
  const { ecosystem } = kind;
  if (ecosystem === null) return [];
  const packages = new Map(
    (facts?.declared ?? []).map(({ name, version }) => [`${name}\n${version}`, { ecosystem, name, version }]),
  );
  return [...packages.values()];
}

/**
 * Number of files that are read at the same time: enough for one git process to pay off, not too
 * many for a disk or GitHub's API.
 */
const AT_ONCE = 64;

/**
 * Reads files into the cache in batches, since one git process reads many as fast as one. Errors
 * are ignored here: the same read fails again where the file is used, and is reported there.
 */
async function readAhead(tree: Tree, paths: readonly string[]): Promise<void> {
  for (let next = 0; next < paths.length; next += AT_ONCE) {
    await Promise.allSettled(paths.slice(next, next + AT_ONCE).map((path) => tree.read(path)));
  }
}
