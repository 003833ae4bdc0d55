import { mkdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Observation, Source } from '../../core/findings/finding.js';
import type { Policy } from '../../core/policy/policy.js';
import { isJudged, minimalEnvironment, NEUTRAL_DIRECTORY } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import type { Run, RunOptions } from '../../system/exec.js';
import { NO_REPOSITORY } from '../../system/git-environment.js';
import type { Tree } from '../../system/tree.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { identified, LineTexts } from '../shared/sarif/findings.js';
import { parseSarif } from '../shared/sarif/parse.js';
import { importRun } from '../shared/sarif/result.js';
import { NOT_ASKED, reportOf, timed } from '../shared/scan-report.js';
import { wantedPaths } from '../shared/wanted.js';
import { stageTree } from './stage-tree.js';

/** Maximum time of a tool for one tree, in milliseconds. */
const TIMEOUT_MS = 10 * 60_000;

/** Maximum output of a tool, in bytes. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** The directories of one call of a tool. */
export interface ToolCall {
  /** Absolute path of the staged copy of the tree; also the tool's working directory. */
  readonly tree: string;
  /** Absolute path of an empty directory for files that the tool is given. */
  readonly own: string;
  /** Absolute path at which the tool has to write its SARIF file. */
  readonly output: string;
}

/**
 * A program that writes SARIF, called such that nothing in the scanned tree can disable it or its
 * rules.
 */
export interface Tool {
  /** The key under `scan` in the policy. */
  readonly name: 'semgrep' | 'gitleaks' | 'zizmor';
  /** Names of equivalent programs; the first one that is installed is run. */
  readonly programs: readonly string[];
  /** The source of its results, for reports of a run that failed before it had any. */
  readonly source: Source;
  /** How to install it, for the error message. */
  readonly install: string;
  /**
   * CWE ids by rule for results without one; they let results be joined with those of our own
   * scanners.
   */
  readonly cwe?: Readonly<Record<string, string>>;
  readonly version: readonly string[];
  /** Tells which files of the tree are copied for it. */
  readonly wanted: (path: string) => boolean;
  /** Where it writes SARIF: to the file `output`, or to stdout. */
  readonly report: 'file' | 'stdout';
  /**
   * The arguments of a call.
   * @param trusted the tree whose files may configure the tool, i.e. the policy's; null when it
   *   cannot be read
   */
  readonly args: (call: ToolCall, policy: Policy, trusted: Tree | null) => Promise<readonly string[]>;
}

/** What the tools need besides the trees. */
export interface ToolOptions {
  readonly run: Run;
}

interface Side {
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  readonly notes: readonly string[];
  readonly files: number;
}

const NOTHING: Side = { observations: [], sources: [], notes: [], files: 0 };

/**
 * Creates a scanner from a tool. The tool scans copies of head and base, and its SARIF is read like
 * any other.
 */
export function createToolScanner(tool: Tool, { run }: ToolOptions): Scanner {
  return {
    name: tool.name,
    sources: [tool.source],
    skipped: (policy: Policy) => (policy.scan[tool.name].enabled ? null : NOT_ASKED),
    scan: (context) => timed(() => scanOrFail(tool, run, context)),
  };
}

async function scanOrFail(tool: Tool, run: Run, context: ScanContext): Promise<ScanResult> {
  try {
    const home = join(context.scratch, tool.name, 'home');
    await mkdir(home, { recursive: true });
    const { program, version } = await programOf(tool, run, home);
    const [head, base] = await Promise.all([
      scanSide({ ...tool, program }, run, context, 'head', context.head),
      scanBase({ ...tool, program }, run, context),
    ]);
    return resultOf(tool, version, head, base, null);
  } catch (error) {
    return resultOf(tool, '', NOTHING, NOTHING, messageOf(error));
  }
}

/**
 * Scans the base. If the tool cannot scan it (a broken workflow, for example), the run does not
 * fail, since the head may be the repair.
 */
async function scanBase(tool: FoundTool, run: Run, context: ScanContext): Promise<Side> {
  if (context.base === null) return NOTHING;
  try {
    return await scanSide(tool, run, context, 'base', context.base);
  } catch (error) {
    return {
      ...NOTHING,
      notes: [`of the base, so all its findings count as introduced: ${messageOf(error)}`],
    };
  }
}

type FoundTool = Tool & { readonly program: string };

async function programOf(tool: Tool, run: Run, home: string): Promise<{ program: string; version: string }> {
  const problems: string[] = [];
  for (const program of tool.programs) {
    try {
      const { exitCode, stdout } = await run(program, tool.version, {
        ...limits(home, home),
        cwd: NEUTRAL_DIRECTORY,
      });
      const version = /\d+\.\d+\.\d+[\w.-]*/.exec(stdout.toString('utf8'))?.[0] ?? '';
      if (exitCode === 0) return { program, version };
      problems.push(`${program} ends with exit code ${exitCode ?? 'none'}`);
    } catch (error) {
      problems.push(messageOf(error));
    }
  }
  throw new Error(
    `${tool.programs.join(' or ')} is not here (${problems.join('; ')}). ${tool.install}, or take scan.${tool.name} out of the policy`,
  );
}

/**
 * The limits and environment of a call.
 * @param temporary directory for the tool's temporary files
 * @param home an empty directory that replaces the user's home, if that lies in an untrusted tree
 */
function limits(temporary: string, home: string): Omit<RunOptions, 'cwd'> {
  const own = isJudged(homedir()) ? { HOME: home, USERPROFILE: home } : {};
  const env = minimalEnvironment({ ...NO_REPOSITORY, NO_COLOR: '1', TMPDIR: temporary, ...own });
  return { env, timeoutMs: TIMEOUT_MS, maxOutputBytes: MAX_OUTPUT };
}

async function scanSide(
  tool: FoundTool,
  run: Run,
  { policy, directory, scratch, base, head, trusted = base ?? head }: ScanContext,
  name: 'head' | 'base',
  tree: Tree,
): Promise<Side> {
  const room = join(scratch, tool.name, name);
  const call = { tree: join(room, 'tree'), own: join(room, 'own'), output: join(room, 'result.sarif') };
  await mkdir(call.own, { recursive: true });
  const inside = wantedPaths(directory, []);
  const paths = await stageTree(tree, call.tree, (path) => inside(path) && tool.wanted(path));
  if (paths.length === 0) return NOTHING;
  const args = await tool.args(call, policy, trusted);
  const printed = await callTool(tool, run, args, call);
  const text = tool.report === 'stdout' ? printed : await readFile(call.output, 'utf8');
  const side = await importSide(text, tree, [call.tree, await realpath(call.tree)], paths);
  return { ...side, observations: side.observations.map((one) => withCwe(one, tool.cwe ?? {})) };
}

function withCwe(observation: Observation, known: Readonly<Record<string, string>>): Observation {
  const cwe = known[observation.rule];
  return cwe === undefined || observation.cwe.length > 0 ? observation : { ...observation, cwe: [cwe] };
}

/**
 * Runs a tool. @returns its stdout. Error messages do not quote it, since it may contain what the
 * tool found, or text of the scanned tree.
 */
async function callTool(
  tool: FoundTool,
  run: Run,
  args: readonly string[],
  { tree, own }: ToolCall,
): Promise<string> {
  const { exitCode, killed, stdout } = await run(tool.program, args, {
    ...limits(dirname(own), join(dirname(dirname(own)), 'home')),
    cwd: tree,
  });
  if (killed === 'timeout') throw new Error(`${tool.name} took longer than ${TIMEOUT_MS / 60_000} minutes`);
  if (exitCode !== 0)
    throw new Error(
      `${tool.name} did not finish (${killed ?? `exit code ${exitCode ?? 'none'}`}). Run it by hand in this repository to see why`,
    );
  return stdout.toString('utf8');
}

async function importSide(
  text: string,
  tree: Tree,
  roots: readonly string[],
  paths: readonly string[],
): Promise<Side> {
  const staged = new Set(paths);
  const runs = parseSarif(text).map((run) => importRun(run, '', { roots, has: (path) => staged.has(path) }));
  const [problem] = runs.flatMap(({ problems }) => problems);
  if (problem !== undefined) throw new Error(problem);
  const texts = new LineTexts(tree);
  const results = runs.flatMap((run) => run.results);
  return {
    observations: await Promise.all(results.map((result) => identified(result, texts))),
    sources: runs.map(({ source }) => source),
    notes: runs.flatMap(({ notes }) => notes),
    files: paths.length,
  };
}

function resultOf(tool: Tool, version: string, head: Side, base: Side, reason: string | null): ScanResult {
  return {
    report: reportOf(
      { name: tool.name, sources: head.sources.length === 0 ? [tool.source] : [...new Set(head.sources)] },
      {
        version,
        problems: reason === null ? [] : [reason],
        notes: [...new Set([...head.notes, ...base.notes])],
        files: head.files,
      },
    ),
    head: head.observations,
    base: base.observations,
    moved: new Map(),
  };
}
