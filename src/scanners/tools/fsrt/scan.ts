import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SideCoverage } from '../../../core/findings/coverage.js';
import type { Observation } from '../../../core/findings/finding.js';
import { minimalEnvironment } from '../../../system/environment.js';
import { messageOf } from '../../../system/errors.js';
import type { Run } from '../../../system/exec.js';
import { NO_REPOSITORY } from '../../../system/git-environment.js';
import type { Tree } from '../../../system/tree.js';
import type { ScanContext } from '../../scanner.js';
import { readForgeApps, type ForgeApps, type ForgeScope } from '../../shared/forge/read.js';
import type { ReportParts } from '../../shared/scan-report.js';
import { coverageOfFiles } from '../../shared/unseen-files.js';
import { stageWhole } from '../stage-tree.js';
import { observationsOf } from './findings.js';
import type { FsrtOptions } from './options.js';
import { vulnsOf } from './output.js';
import { FixbyError } from '../../../system/fixby-error.js';

/** Maximum time for one app, in milliseconds, and maximum output, in bytes. */
const TIMEOUT_MS = 5 * 60_000;
const MAX_OUTPUT = 16 * 1024 * 1024;

/**
 * Products whose permission lists FSRT would download. Empty cache files keep it from using the
 * network.
 */
const CACHES = ['jira', 'jira_software', 'jira_service_management', 'confluence', 'bitbucket'];

/** FSRT's findings in both trees. */
export interface FsrtScan {
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  readonly report: ReportParts;
}

/** Runs FSRT on a copy of each app. @throws Error when FSRT is not installed */
export async function scanWithFsrt(options: FsrtOptions, context: ScanContext): Promise<FsrtScan> {
  const { run, fsrt, knownApps } = options;
  const scope = { directory: context.directory, exclude: context.policy.scan.fsrt.exclude };
  const inHead = await readForgeApps(context.head, scope);
  const inBase = context.base === null ? null : await readForgeApps(context.base, scope);
  const coverage = { head: coverageOf(inHead), base: inBase && coverageOf(inBase) };
  if (inHead.manifests.length + (inBase?.manifests.length ?? 0) === 0)
    return { head: [], base: [], report: { files: 0, problems: [], coverage } };
  const program = { run, knownApps, path: fsrt ?? 'fsrt', home: join(context.scratch, 'fsrt', 'home') };
  await prepareHome(program.home);
  const version = await versionOf(program);
  const head = await scanSide(program, context.head, scope, join(context.scratch, 'fsrt', 'head'));
  const base =
    context.base === null
      ? NOTHING
      : await scanSide(program, context.base, scope, join(context.scratch, 'fsrt', 'base'));
  const disabled = context.policy.scan.fsrt.disable;
  const wanted = ({ rule }: Observation): boolean => !disabled.includes(rule);
  return {
    head: head.observations.filter(wanted),
    base: base.observations.filter(wanted),
    report: {
      version,
      files: inHead.manifests.length,
      problems: head.problems,
      coverage: base.problems.length > 0 ? { ...coverage, base: null } : coverage,
      notes: base.problems.map((problem) => `of the base, so its findings count as introduced: ${problem}`),
    },
  };
}

/** Apps by their manifests; one that FSRT itself cannot scan fails the scan. */
function coverageOf({ manifests, unseen }: ForgeApps): SideCoverage {
  return coverageOfFiles(manifests.length, unseen);
}

interface Program extends Pick<FsrtOptions, 'run' | 'knownApps'> {
  readonly path: string;
  readonly home: string;
}

interface Side {
  readonly observations: readonly Observation[];
  readonly problems: readonly string[];
}

const NOTHING: Side = { observations: [], problems: [] };

async function versionOf({ run, path, home }: Program): Promise<string> {
  try {
    const { stdout } = await run(path, ['--version'], limits(home, home));
    return /\d+\.\d+\.\d+[\w.-]*/u.exec(stdout.toString('utf8'))?.[0] ?? '';
  } catch (error) {
    throw new FixbyError(
      'scanner',
      `FSRT is not here (${messageOf(error)}).`,
      'Build it with `cargo install --git https://github.com/atlassian-labs/FSRT --locked` and name it with the input fsrt, or take scan.fsrt out of the policy',
      { cause: error },
    );
  }
}

/**
 * Prepares an empty home directory for FSRT: no token, no settings, and a cache that makes
 * downloads unnecessary.
 */
async function prepareHome(home: string): Promise<void> {
  const cache = join(home, '.cache', 'fsrt');
  await mkdir(cache, { recursive: true });
  await Promise.all(CACHES.map((name) => writeFile(join(cache, `${name}.json`), '{"paths":{}}')));
}

function limits(home: string, cwd: string): Parameters<Run>[2] {
  const env = minimalEnvironment({
    ...NO_REPOSITORY,
    HOME: home,
    XDG_CACHE_HOME: join(home, '.cache'),
    NO_COLOR: '1',
    TMPDIR: home,
  });
  return { cwd, env, timeoutMs: TIMEOUT_MS, maxOutputBytes: MAX_OUTPUT };
}

/**
 * Scans the apps of one tree. An app that cannot be scanned makes the scan incomplete; the others
 * are still scanned.
 */
async function scanSide(program: Program, tree: Tree, scope: ForgeScope, room: string): Promise<Side> {
  const observations: Observation[] = [];
  const problems: string[] = [];
  const apps = await program.knownApps(tree, scope);
  for (const [index, app] of apps.entries()) {
    const copy = join(room, String(index));
    const below = app.directory === '' ? '' : `${app.directory}/`;
    await stageWhole(tree, copy, (path) => path.startsWith(below));
    try {
      const directory = join(copy, ...app.directory.split('/'));
      const result = await program.run(program.path, [directory], limits(program.home, copy));
      observations.push(...observationsOf(vulnsOf(result), app));
    } catch (error) {
      problems.push(`FSRT did not complete for ${app.manifest}: ${messageOf(error)}`);
    }
  }
  return { observations, problems };
}
