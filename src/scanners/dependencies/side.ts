import { join } from 'node:path';
import type { Unseen } from '../../core/findings/coverage.js';
import type { Observation } from '../../core/findings/finding.js';
import type { Inventory, StatedVersions } from '../../core/gate/sight.js';
import { packageSubject } from '../../core/packages/purl.js';
import { inBatches } from '../../system/batches.js';
import type { Run } from '../../system/exec.js';
import type { Log } from '../../system/log.js';
import type { Tree } from '../../system/tree.js';
import { asideFolder } from '../shared/aside-places.js';
import { ecosystemsOf, invokeOsvScanner } from './call/invoke.js';
import type { KeptDatabase } from './call/kept-database.js';
import type { OsvScan } from './call/request.js';
import type { OsvPackage } from './call/schema.js';
import { observe, withoutVersion } from './findings.js';
import { lockfileKind } from './lockfiles/kinds.js';
import { WORKED_OUT } from './lockfiles/read.js';
import type { Problem } from './problem.js';
import { readLockfiles, type Asked, type ReadLockfile } from './read-lockfiles.js';
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
  /** What else to say of the lockfiles. */
  readonly notes: readonly string[];
  /** What to say of the database that judged: empty where osv.dev did. */
  readonly databaseNotes: readonly string[];
  /** OSV ecosystems of what was compared, sorted. */
  readonly ecosystems: readonly string[];
  /** What the lockfiles state, by path. */
  readonly stated: Inventory;
  /** The lockfiles as they were read. */
  readonly read: readonly ReadLockfile[];
}

/** The outcome for a tree without anything to scan. */
export const EMPTY_SIDE: Side = {
  ...{ observations: [], lockfiles: [], problems: [], failed: [], unseen: [] },
  ...{ notes: [], databaseNotes: [], ecosystems: [] },
  stated: new Map(),
  read: [],
};

/** Which lockfiles of a tree to scan, and with what. */
export interface SideRequest {
  readonly name: 'head' | 'base';
  readonly tree: Tree;
  readonly paths: readonly string[];
  readonly run: Run;
  readonly program: string;
  readonly database: string | null;
  readonly scratch: string;
  /** Told where osv.dev does not answer. */
  readonly log?: Log;
  /** What may judge where osv.dev cannot be reached; null for nothing. */
  readonly kept: KeptDatabase | null;
  readonly asked: Asked;
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
  const workedOut = request.paths.filter(isWorkedOut);
  const read = await readLockfiles(request.tree, workedOut, request.asked);
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
      request.asked,
    ),
  ]);
  const read = [...workedOut, ...others];
  // Of files whose versions we work out (pom.xml, requirements), our own count holds: that of
  // osv-scanner includes entries without a version.
  const counts = new Map([
    ...scanned.counts,
    ...workedOut.flatMap((lockfile) =>
      lockfile.facts === null ? [] : [[lockfile.path, packagesOf(lockfile).length] as const],
    ),
  ]);
  const found = read.map((lockfile) => ({
    ...lockfile,
    packages: onceEach(scanned.results.get(lockfile.path) ?? []).filter((entry) => isMeant(entry, lockfile)),
  }));
  const problems = [
    ...staged.problems,
    ...scanned.problems,
    ...read.flatMap((lockfile) => lockfile.problem ?? []),
  ].map(withWayOut);
  return {
    observations: found.flatMap((lockfile) => [...observe(lockfile), ...lockfile.tampered]),
    unseen: found.flatMap((lockfile) => [...withoutVersion(lockfile), ...notCompared(lockfile)]),
    notes: read.flatMap(({ notes }) => notes),
    lockfiles: request.paths.flatMap((path) => {
      const packages = counts.get(path);
      return packages === undefined ? [] : [{ path, packages }];
    }),
    problems: [
      ...new Set(problems.map(({ file, message }) => (file === null ? message : `${file}: ${message}`))),
    ],
    failed: [...new Set(problems.flatMap(({ file }) => file ?? []))],
    databaseNotes: scanned.notes,
    ecosystems: ecosystemsOf(staged),
    read,
    stated: new Map(
      read.flatMap(({ path, facts }) => (facts === null ? [] : [[path, facts.versions ?? NOBODY_KNOWS]])),
    ),
  };
}

/** Of a file of which the reader only searches for names. */
const NOBODY_KNOWS: StatedVersions = () => [];

function notCompared({ path, facts }: ReadLockfile): Unseen[] {
  return (facts?.notCompared ?? []).map((entry) => ({ kind: 'package', where: path, ...entry }));
}

/** Nobody installs from a fixture: leaving it out is a better answer there than to repair it. */
function withWayOut(problem: Problem): Problem {
  const folder = asideFolder(problem.file ?? '', 'lockfiles');
  if (folder === null || problem.message.includes('scan.dependencies.exclude')) return problem;
  const message = `${problem.message}. If it is a fixture that nobody installs from, exclude it (scan.dependencies.exclude: ["${folder}/**"])`;
  return { ...problem, message };
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

/**
 * Of a file that we work out ourselves, osv-scanner may report a version that is not the one that
 * is installed (the bound of a range, another profile's): what we say of a package stands.
 */
function isMeant({ package: { ecosystem, name, version } }: OsvPackage, { facts }: ReadLockfile): boolean {
  if (facts?.declared === undefined) return true;
  const subject = packageSubject(ecosystem, name).toLowerCase();
  const same = (other: string): boolean => packageSubject(ecosystem, other).toLowerCase() === subject;
  const own = facts.declared.filter((entry) => same(entry.name));
  return own.length === 0
    ? !facts.notCompared.some((entry) => same(entry.name))
    : own.some((entry) => entry.version === version);
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
  await inBatches(paths, AT_ONCE, (path) => Promise.allSettled([tree.read(path)]));
}
