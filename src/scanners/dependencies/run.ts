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
import { coverageOf } from './coverage.js';
import { changedLockfiles } from './diff/changed.js';
import { movedLockfiles } from './diff/moved.js';
import { detourTo, removedLockfiles } from './diff/removed-lockfiles.js';
import { locateOsvScanner } from './program/locate.js';
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
  /** Directory that relative paths in these options are relative to. */
  readonly cwd: string;
  readonly log: Log;
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
  const inHead = selectLockfiles(await head.files(), directory, exclude);
  const inBase = base === null ? null : selectLockfiles(await base.files(), directory, exclude);
  if (inHead.lockfiles.length === 0 && (inBase?.lockfiles.length ?? 0) === 0)
    return nothingToScan(inHead, inBase, directory);

  const database = options.database === null ? null : resolve(options.cwd, options.database);
  const located = locateOsvScanner({ ...options, input: options.program });
  const { program, version } = await stopwatch.pauseFor(located);
  const start = (name: 'head' | 'base', tree: Tree, paths: readonly string[]): Promise<StartedSide | null> =>
    startSide({ ...options, program, database, tree, paths, scratch: context.scratch, name });
  const changed =
    base === null || inBase === null
      ? []
      : await changedLockfiles(inBase.lockfiles, inHead.lockfiles, base, head);
  const [startedHead, startedBase] = await Promise.all([
    start('head', head, inHead.lockfiles),
    base === null ? null : start('base', base, changed),
  ]);
  const [scannedHead, scannedBase] = await Promise.all([finishSide(startedHead), finishSide(startedBase)]);

  const unchanged = new Set(inBase?.lockfiles.filter((path) => !changed.includes(path)));
  const moved =
    base === null || inBase === null
      ? new Map<string, string>()
      : await movedLockfiles(
          { tree: base, selection: inBase, side: scannedBase },
          { tree: head, selection: inHead, side: scannedHead },
        );
  const gone =
    base === null || inBase === null ? [] : await removedLockfiles(inBase, inHead, moved, base, head);
  // What could not be scanned in the head does not count as repaired.
  const unseen = new Set([
    ...scannedHead.failed,
    ...gone.filter((lockfile) => lockfile.uncovered).map(({ path }) => path),
  ]);
  const baseObservations = [
    ...scannedHead.observations.filter((observation) => unchanged.has(observation.place.path)),
    ...scannedBase.observations.filter((observation) => !unseen.has(observation.place.path)),
  ];
  const notes = [
    ...gone.filter((lockfile) => !lockfile.uncovered).map(({ path, fate }) => `${path} was ${fate}`),
    ...scannedBase.problems.map((problem) => `of the base, so its findings count as introduced: ${problem}`),
    ...(await ignoredConfigurations(context)),
    ...notAnalysed(inHead),
  ];
  const problems = [
    ...unreachable(inHead, directory),
    ...scannedHead.problems,
    ...gone.filter((lockfile) => lockfile.uncovered).map(({ path, fate }) => `${path} was ${fate}`),
    ...inHead.links.filter((path) => !gone.some((lockfile) => lockfile.path === path)).map(linkProblem),
  ];
  const coverage = coverageOf(
    { selection: inHead, side: scannedHead },
    inBase && { selection: inBase, side: scannedBase },
    changed,
  );
  return resultOf(version, scannedHead, baseObservations, moved, notes, problems, coverage);
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
  return [
    ...unread.map(({ path, detail }) => `not analysed: ${path} (${detail})`),
    ...submodules.map((path) => `not analysed: ${path} (a submodule; scan it in its own repository)`),
  ];
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
