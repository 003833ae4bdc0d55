import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Policy } from '../../core/policy/policy.js';
import { NEUTRAL_DIRECTORY } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import type { Run } from '../../system/exec.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { fetchProgram } from './fetch-program.js';
import { NOT_ASKED, reportOf, timed } from '../shared/scan-report.js';
import { limits, scanSide, type FoundTool, type ToolSide } from './tool-side.js';
import type { Tool, ToolOptions } from './tool.js';
import { FixbyError } from '../../system/fixby-error.js';

/**
 * Creates a scanner from a tool. The tool scans copies of head and base, and its SARIF is read like
 * any other.
 * @param program its path; null where it is to be looked for
 */
export function createToolScanner(tool: Tool, { run }: ToolOptions, program: string | null = null): Scanner {
  return {
    name: tool.name,
    sources: [tool.source],
    skipped: (policy: Policy) => (policy.scan[tool.name].enabled || program !== null ? null : NOT_ASKED),
    scan: (context) => timed(() => scanOrFail(tool, run, program, context)),
  };
}

async function scanOrFail(
  tool: Tool,
  run: Run,
  given: string | null,
  context: ScanContext,
): Promise<ScanResult> {
  const { name } = tool;
  try {
    const home = join(context.scratch, name, 'home');
    await mkdir(home, { recursive: true });
    const programs = given === null ? await programsFor(tool, run, context) : [given];
    const { program, version } = await programOf({ ...tool, programs }, run, home);
    const [head, base] = await Promise.all([
      scanSide({ ...tool, program }, run, context, 'head', context.head),
      scanBase({ ...tool, program }, run, context),
    ]);
    return resultOf(tool, version, head, base);
  } catch (error) {
    const report = reportOf({ name, sources: [tool.source] }, { problems: [messageOf(error)] });
    return { report, head: [], base: [], moved: new Map() };
  }
}

/** What a tool found in the base; why it could not look there, or null where there is no base. */
type BaseSide = ToolSide | string | null;

/**
 * A base that the tool cannot scan must not keep its repair from being merged.
 */
async function scanBase(tool: FoundTool, run: Run, context: ScanContext): Promise<BaseSide> {
  if (context.base === null) return null;
  try {
    return await scanSide(tool, run, context, 'base', context.base);
  } catch (error) {
    return `of the base, so all its findings count as introduced: ${messageOf(error)}`;
  }
}

/** The programs to try: the one that the policy pins, else those that may be installed. */
async function programsFor(tool: Tool, run: Run, context: ScanContext): Promise<readonly string[]> {
  const source = tool.download?.(context.policy) ?? null;
  if (source === null) return tool.programs;
  context.log.info(`Downloading ${tool.name} from ${source.url}`, 'always');
  return [await fetchProgram(tool.name, source, join(context.scratch, tool.name, 'program'), run)];
}

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
  throw new FixbyError(
    'scanner',
    `${tool.programs.join(' or ')} is not here (${problems.join('; ')}).`,
    `${tool.install}, or take scan.${tool.name} out of the policy`,
  );
}

function resultOf(tool: Tool, version: string, head: ToolSide, base: BaseSide): ScanResult {
  const before = typeof base === 'string' ? null : base;
  const sources = head.sources.length === 0 ? [tool.source] : [...new Set(head.sources)];
  const parts = {
    version,
    problems: [],
    notes: typeof base === 'string' ? [base] : [],
    files: head.coverage.looked.files,
    coverage: { head: head.coverage, base: before?.coverage ?? null },
  };
  return {
    report: reportOf({ name: tool.name, sources }, parts),
    head: head.observations,
    base: before?.observations ?? [],
    moved: new Map(),
  };
}
