import { resolve } from 'node:path';
import type { Coverage } from '../../core/findings/coverage.js';
import type { Observation } from '../../core/findings/finding.js';
import type { Policy } from '../../core/policy/policy.js';
import { cachedTree } from '../../system/cached-tree.js';
import { messageOf } from '../../system/errors.js';
import type { Run } from '../../system/exec.js';
import type { Log } from '../../system/log.js';
import type { Tree } from '../../system/tree.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { reportOf } from '../shared/scan-report.js';
import { givenDatabaseNotes } from './call/given-database.js';
import { KeptDatabase } from './call/kept-database.js';
import { addedPackages, newVersions } from './added.js';
import { lockfilesAbove, unlockedProjects } from './above.js';
import { coverageOf } from './coverage.js';
import { changedLockfiles } from './diff/changed.js';
import { alreadyBeside, movedLockfiles } from './diff/moved.js';
import { detourTo, removedLockfiles } from './diff/removed-lockfiles.js';
import { locateOsvScanner } from './program/locate.js';
import { databaseDirectory, thisMachine } from './program/machine.js';
import type { Ask } from './registry/fetch-poms.js';
import { PomSource } from './registry/pom-source.js';
import { MAVEN_CENTRAL } from './registry-hosts.js';
import { Registries } from './registries.js';
import { selectLockfiles, type Selection } from './select.js';
import { EMPTY_SIDE, finishSide, startSide, type Side, type StartedSide } from './side.js';
import { Stopwatch } from './stopwatch.js';

/** What the dependency scanner needs besides the trees. */
export interface OsvScannerOptions {
  readonly run: Run;
  /** Path of an osv-scanner to use; null to find one. */
  readonly program: string | null;
  /** Directory of a local OSV database; null to query osv.dev. */
  readonly database: string | null;
  /** What to say of that database, in place of its age; absent for one that a user gave. */
  readonly databaseNote?: string;
  /** Directory that relative paths in these options are relative to. */
  readonly cwd: string;
  readonly log: Log;
  /** Root of the Maven repository that `resolve: registry` asks; Maven Central when left out. */
  readonly mavenRegistry?: string;
}

const OSV_SCANNER = { name: 'osv-scanner', sources: ['dependencies'] } as const;

/** Creates the dependency scanner. */
export function createOsvScanner(options: OsvScannerOptions): Scanner {
  return {
    ...OSV_SCANNER,
    skipped: (policy: Policy) =>
      policy.scan.dependencies.enabled ? null : 'the policy has scan.dependencies.enabled: false',
    scan: async (context) => {
      const stopwatch = new Stopwatch();
      const { report, ...rest } = await scanOrFail(options, context, stopwatch);
      return { ...rest, report: { ...report, ms: stopwatch.ms } };
    },
  };
}

/** Turns any error into a `failed` scan, which no gate passes. */
async function scanOrFail(
  options: OsvScannerOptions,
  context: ScanContext,
  stopwatch: Stopwatch,
): Promise<ScanResult> {
  try {
    const base = context.base && cachedTree(context.base);
    return await scan(options, { ...context, head: cachedTree(context.head), base }, stopwatch);
  } catch (error) {
    return resultOf('', EMPTY_SIDE, [], new Map(), [], [messageOf(error)], null);
  }
}

async function scan(
  options: OsvScannerOptions,
  context: ScanContext,
  stopwatch: Stopwatch,
): Promise<ScanResult> {
  const { head, base, directory, policy } = context;
  const { exclude } = policy.scan.dependencies;
  const inHead = await select(head, directory, exclude, null);
  const inBase = base === null ? null : await select(base, directory, exclude, inHead);
  if (inHead.lockfiles.length === 0 && (inBase?.lockfiles.length ?? 0) === 0)
    return nothingToScan(inHead, inBase, directory);

  const database = options.database === null ? null : resolve(options.cwd, options.database);
  const located = locateOsvScanner({ ...options, input: options.program });
  const { program, version } = await stopwatch.pauseFor(located);
  const source =
    policy.scan.dependencies.resolve === 'registry'
      ? new PomSource(options.mavenRegistry ?? MAVEN_CENTRAL)
      : null;
  const askForPoms: Ask | null = source && ((wanted) => source.get(wanted));
  const { scratch } = context;
  const maxAge = policy.scan.dependencies['max-database-age'];
  const keeping = { maxAge, directory: databaseDirectory(thisMachine()), now: () => Date.now() };
  const kept = database === null ? new KeptDatabase({ ...options, ...keeping, program, scratch }) : null;
  const changed =
    base === null || inBase === null
      ? []
      : await changedLockfiles(inBase.lockfiles, inHead.lockfiles, base, head);
  const start = (
    name: 'head' | 'base',
    tree: Tree,
    paths: readonly string[],
    known: Registries | null,
  ): Promise<StartedSide | null> =>
    startSide({
      ...{ ...options, program, database, tree, paths, name },
      ...{ kept, scratch, asked: { registries: known, askForPoms } },
    });
  const registries = new Registries(
    head,
    base && inBase && { tree: base, lockfiles: inBase.lockfiles, changed },
  );
  const [startedHead, startedBase] = await Promise.all([
    start('head', head, inHead.lockfiles, registries),
    base === null ? null : start('base', base, changed, null),
  ]);
  const [scannedHead, scannedBase] = await Promise.all([finishSide(startedHead), finishSide(startedBase)]);

  const same = new Set(inBase?.lockfiles.filter((path) => !changed.includes(path)));
  const observedBefore = [
    ...scannedHead.observations.filter((observation) => same.has(observation.place.path)),
    ...scannedBase.observations,
  ];
  const before = base &&
    inBase && { tree: base, selection: inBase, side: { ...scannedBase, observations: observedBefore } };
  const now = { tree: head, selection: inHead, side: scannedHead };
  const moved = before === null ? new Map<string, string>() : await movedLockfiles(before, now);
  const gone =
    base === null || inBase === null ? [] : await removedLockfiles(inBase, inHead, moved, base, head);
  const baseObservations = [...observedBefore, ...(before === null ? [] : alreadyBeside(before, now))];
  const notes = [
    ...gone.filter((lockfile) => !lockfile.uncovered).map(({ path, fate }) => `${path} was ${fate}`),
    ...scannedBase.problems.map((problem) => `of the base, so its findings count as introduced: ${problem}`),
    ...(await ignoredConfigurations(context)),
    ...notAnalysed(inHead),
    ...(source?.notes() ?? []),
    ...scannedHead.notes,
    ...new Set([...scannedHead.databaseNotes, ...scannedBase.databaseNotes]),
    ...(database === null ? [] : await notesOn(database, options.databaseNote, scannedHead)),
  ];
  const problems = [
    ...unreachable(inHead, directory),
    ...scannedHead.problems,
    ...gone.filter((lockfile) => lockfile.uncovered).map(({ path, fate }) => `${path} was ${fate}`),
    ...inHead.links.filter((path) => !gone.some((lockfile) => lockfile.path === path)).map(linkProblem),
  ];
  await keptUp(kept, scannedHead, options.log);
  const coverage = coverageOf(
    { selection: inHead, side: scannedHead },
    inBase && { selection: inBase, side: scannedBase },
    changed,
  );
  const result = resultOf(version, scannedHead, baseObservations, moved, notes, problems, coverage);
  const added = base === null ? [] : addedPackages(scannedHead.read, scannedBase.read, same);
  const arrived =
    base === null || policy.gate.cooldown === 0
      ? {}
      : { newVersions: newVersions(scannedHead.read, scannedBase.read, same) };
  return { ...result, added, ...arrived, inventory: { head: scannedHead.stated, base: scannedBase.stated } };
}

async function notesOn(database: string, note: string | undefined, { ecosystems }: Side): Promise<string[]> {
  return note === undefined ? givenDatabaseNotes(database, ecosystems) : [note];
}

/** What is kept for another day is no part of this run: where it cannot be had, the log says so. */
async function keptUp(
  kept: KeptDatabase | null,
  { ecosystems, databaseNotes }: Side,
  log: Log,
): Promise<void> {
  // What had to stand in just now is as new as it can be.
  if (kept === null || databaseNotes.length > 0) return;
  const problem = await kept.keepUp(ecosystems);
  if (problem !== null) log.info(`The kept OSV database could not be brought up to date: ${problem}`);
}

/**
 * What is scanned of a tree, with the lockfiles above the directory that lock projects in it.
 * @param head what was chosen in the tree that is compared with this one; null for that itself
 */
async function select(
  tree: Tree,
  directory: string,
  exclude: readonly string[],
  head: Selection | null,
): Promise<Selection> {
  const files = await tree.files();
  const selection = selectLockfiles(files, directory, exclude);
  const above = await lockfilesAbove(tree, directory, selectLockfiles(files, '', exclude).lockfiles);
  const lockfiles = [...new Set([...selection.lockfiles, ...above])].sort();
  // Of the base only what is unlocked in the head is worth reading.
  const candidates = head === null ? selection.projects : head.unread.map(({ path }) => path);
  const unlocked = await unlockedProjects(tree, { ...selection, lockfiles }, candidates);
  const known = new Set(selection.unread.map(({ path }) => path));
  return {
    ...selection,
    lockfiles,
    unread: [...selection.unread, ...unlocked.filter((path) => !known.has(path)).map(unlockedProject)],
  };
}

function unlockedProject(path: string): Selection['unread'][number] {
  return { path, reason: 'no-lock', detail: 'no lockfile above it has it as a workspace' };
}

/**
 * Problems when the directory to scan is a link or lies below one: whoever commits the link would
 * choose what is scanned.
 */
function unreachable(selection: Selection, directory: string): string[] {
  const detour = directory === '' ? null : detourTo(directory, selection);
  return detour === null ? [] : [`${directory} cannot be scanned: ${detour}`];
}

function notAnalysed({ unread, submodules }: Selection): string[] {
  const byDetail = new Map<string, string[]>();
  for (const { path, detail } of unread) byDetail.set(detail, [...(byDetail.get(detail) ?? []), path]);
  return [
    ...[...byDetail].flatMap(([detail, paths]) => linesFor(paths).map((line) => `${line} (${detail})`)),
    ...submodules.map((path) => `not analysed: ${path} (a submodule; scan it in its own repository)`),
  ];
}

/** A file each, or where there are many of them one line for all. */
function linesFor(paths: readonly string[]): string[] {
  const lines = paths.map((path) => `not analysed: ${path}`);
  return paths.length <= 5 ? lines : [`${lines[0] ?? ''} and ${paths.length - 1} more`];
}

function linkProblem(path: string): string {
  return `${path} is a symbolic link, which is not followed. Commit the file itself, or exclude it (scan.dependencies.exclude)`;
}

/** Notes about osv-scanner.toml files, which have no effect here. */
async function ignoredConfigurations({ head }: ScanContext): Promise<string[]> {
  const files = (await head.files()).filter(({ path }) => /(?:^|\/)osv-scanner\.toml$/.test(path));
  return files.map(
    ({ path }) =>
      `${path} is ignored: a pull request must not silence its own findings. Put a waiver into the policy instead`,
  );
}

function nothingToScan(selection: Selection, inBase: Selection | null, directory: string): ScanResult {
  const problems = [...unreachable(selection, directory), ...selection.links.map(linkProblem)];
  const notes = [...excludedWords(selection.excluded), ...notAnalysed(selection)];
  const base = inBase && { selection: inBase, side: EMPTY_SIDE };
  const coverage = coverageOf({ selection, side: EMPTY_SIDE }, base, []);
  return resultOf('', EMPTY_SIDE, [], new Map(), notes, problems, coverage);
}

/** The note for a named directory in which the policy excludes every lockfile. */
function excludedWords(paths: readonly string[]): string[] {
  const [first, ...more] = paths;
  if (first === undefined) return [];
  const what = more.length === 0 ? first : `${first} and ${more.length} more`;
  return [`left out by scan.dependencies.exclude of the policy: ${what}`];
}

function resultOf(
  version: string,
  head: Side,
  base: readonly Observation[],
  moved: ReadonlyMap<string, string>,
  notes: readonly string[],
  problems: readonly string[],
  coverage: Coverage | null,
): ScanResult {
  const report = reportOf(OSV_SCANNER, {
    version,
    problems,
    notes,
    packages: head.lockfiles.reduce((sum, lockfile) => sum + lockfile.packages, 0),
    files: head.lockfiles.length,
    lockfiles: head.lockfiles,
    coverage,
  });
  return { report, head: head.observations, base, moved };
}
