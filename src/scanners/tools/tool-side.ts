import { mkdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SideCoverage, Unseen } from '../../core/findings/coverage.js';
import type { Observation, Source } from '../../core/findings/finding.js';
import { isJudged, minimalEnvironment } from '../../system/environment.js';
import type { Run, RunOptions, RunResult } from '../../system/exec.js';
import { NO_REPOSITORY } from '../../system/git-environment.js';
import type { Tree } from '../../system/tree.js';
import type { ScanContext } from '../scanner.js';
import { identified, LineTexts } from '../shared/sarif/findings.js';
import { parseSarif } from '../shared/sarif/parse.js';
import { importRun } from '../shared/sarif/result.js';
import { coverageOfFiles, fileItem, installedItems } from '../shared/unseen-files.js';
import { excludedPaths, isBelow, wantedPaths } from '../shared/wanted.js';
import { stageTree } from './stage-tree.js';
import { BY_HAND, type Tool, type ToolCall } from './tool.js';
import { FixbyError } from '../../system/fixby-error.js';

/** Maximum time of a tool for one tree, in milliseconds. */
const TIMEOUT_MS = 10 * 60_000;

/** Maximum output of a tool, in bytes. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * The limits and environment of a call.
 * @param temporary directory for the tool's temporary files
 * @param home an empty directory that replaces the user's home, if that lies in an untrusted tree
 */
export function limits(temporary: string, home: string): Omit<RunOptions, 'cwd'> {
  const own = isJudged(homedir()) ? { HOME: home, USERPROFILE: home } : {};
  const env = minimalEnvironment({ ...NO_REPOSITORY, NO_COLOR: '1', TMPDIR: temporary, ...own });
  return { env, timeoutMs: TIMEOUT_MS, maxOutputBytes: MAX_OUTPUT };
}

/** A tool, and the program that does its work here. */
export type FoundTool = Tool & { readonly program: string };

/** What a tool found in one tree, and what it looked at there. */
export interface ToolSide {
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  readonly coverage: SideCoverage;
}

/**
 * Has a tool look at a copy of a tree.
 * @throws Error when it does not finish, or does not say what it looked at
 */
export async function scanSide(
  tool: FoundTool,
  run: Run,
  { policy, directory, scratch, base, head, trusted = base ?? head }: ScanContext,
  name: 'head' | 'base',
  tree: Tree,
): Promise<ToolSide> {
  const room = join(scratch, tool.name, name);
  const call = { tree: join(room, 'tree'), own: join(room, 'own'), output: join(room, 'result.sarif') };
  await mkdir(call.own, { recursive: true });
  const { exclude } = policy.scan[tool.name];
  const inside = wantedPaths(directory, exclude);
  const staged = await stageTree(tree, call.tree, (path) => inside(path) && tool.wanted(path));
  const unseen = [...staged.unseen, ...(await leftOut(tool, tree, directory, exclude))];
  const { paths } = staged;
  if (paths.length === 0) return { ...NOTHING, coverage: coverageOfFiles(0, unseen) };
  const args = await tool.args(call, policy, trusted);
  const { stdout, stderr } = await callTool(tool, run, args, call);
  const text = tool.report === 'stdout' ? stdout.toString('utf8') : await readFile(call.output, 'utf8');
  const found = await importSide(text, tree, [call.tree, await realpath(call.tree)], paths);
  const sight = await tool.sight({ call, stderr, paths });
  return {
    observations: found.observations.map((one) => withCwe(one, tool.cwe ?? {})),
    sources: found.sources,
    coverage: coverageOfFiles(sight.files, [...sight.unseen, ...found.unseen, ...unseen]),
  };
}

const NOTHING = { observations: [], sources: [] } as const;

/**
 * What no tool gets to see: committed folders of package managers, and what the policy excludes.
 */
async function leftOut(
  tool: Tool,
  tree: Tree,
  directory: string,
  exclude: readonly string[],
): Promise<Unseen[]> {
  const files = (await tree.files()).filter(({ path }) => isBelow(directory, path) && tool.wanted(path));
  const excluded = excludedPaths(directory, exclude);
  return [
    ...installedItems(files),
    ...files.filter(({ path }) => excluded(path)).map(({ path }) => fileItem(path, 'excluded')),
  ];
}

function withCwe(observation: Observation, known: Readonly<Record<string, string>>): Observation {
  const cwe = known[observation.rule];
  return cwe === undefined || observation.cwe.length > 0 ? observation : { ...observation, cwe: [cwe] };
}

/**
 * @returns what it wrote. In errors it is not quoted: it may print what it found, and in words of
 *   the scanned tree.
 */
async function callTool(
  tool: FoundTool,
  run: Run,
  args: readonly string[],
  { tree, own }: ToolCall,
): Promise<RunResult> {
  const result = await run(tool.program, args, {
    ...limits(dirname(own), join(dirname(dirname(own)), 'home')),
    cwd: tree,
  });
  const { exitCode, killed } = result;
  if (killed === 'timeout')
    throw new FixbyError(
      'scanner',
      `${tool.name} took longer than ${TIMEOUT_MS / 60_000} minutes.`,
      `Leave out what need not be looked at (scan.${tool.name}.exclude)`,
    );
  if (exitCode !== 0)
    throw new FixbyError(
      'scanner',
      `${tool.name} did not finish (${killed ?? `exit code ${exitCode ?? 'none'}`}).`,
      BY_HAND,
    );
  return result;
}

async function importSide(
  text: string,
  tree: Tree,
  roots: readonly string[],
  paths: readonly string[],
): Promise<Omit<ToolSide, 'coverage'> & { readonly unseen: readonly Unseen[] }> {
  const staged = new Set(paths);
  const runs = parseSarif(text).map((run) =>
    importRun(run, null, { roots, has: (path) => staged.has(path) }),
  );
  const [problem] = runs.flatMap(({ problems }) => problems);
  if (problem !== undefined) throw new FixbyError('scanner', `${problem.replace(/\.$/u, '')}.`, BY_HAND);
  const texts = new LineTexts(tree);
  const results = runs.flatMap((run) => run.results);
  return {
    observations: await Promise.all(results.map((result) => identified(result, texts))),
    sources: runs.map(({ source }) => source),
    unseen: runs.flatMap(({ unseen }) => unseen),
  };
}
