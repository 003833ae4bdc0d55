import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { minimalEnvironment } from '../../../system/environment.js';
import { isMissing, messageOf } from '../../../system/errors.js';
import type { Run, RunResult } from '../../../system/exec.js';
import { NO_REPOSITORY } from '../../../system/git-environment.js';
import { oneLine } from './reason.js';
import { osvResultSchema, type OsvResult } from './schema.js';
import { FixbyError } from '../../../system/fixby-error.js';

/** The parameters of one call of osv-scanner. */
export interface Call {
  readonly program: string;
  readonly run: Run;
  /** Path of an empty configuration file. With it, osv-scanner ignores every osv-scanner.toml. */
  readonly config: string;
  /** Path of the result file, which must not exist yet. */
  readonly output: string;
  /** Absolute paths of staged lockfiles. */
  readonly files: readonly string[];
  /** Directory of the offline database; null to ask api.osv.dev. */
  readonly database: string | null;
  /** Whether that directory is filled first, from osv.dev's own files; not when left out. */
  readonly download?: boolean;
  readonly timeoutMs: number;
  readonly maxResultBytes: number;
}

/** The outcome of one call. */
export interface Ended {
  readonly started: boolean;
  /** Null when it was killed or could not be started. */
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Null when there is no result file, or it cannot be parsed. */
  readonly result: OsvResult | null;
  /**
   * Why the run cannot be trusted, regardless of its result; null when nothing speaks against it.
   */
  readonly broken: string | null;
}

/** Maximum size of stdout and of stderr, in bytes. */
const MAX_OUTPUT = 16 * 1024 * 1024;

/** Calls osv-scanner once for all the files. Failures of osv-scanner are returned, not thrown. */
export async function callOsvScanner(call: Call): Promise<Ended> {
  let ended: RunResult;
  try {
    ended = await call.run(call.program, argumentsOf(call), {
      cwd: dirname(call.config),
      env: minimalEnvironment({ ...NO_REPOSITORY, TMPDIR: dirname(call.config) }),
      timeoutMs: call.timeoutMs,
      maxOutputBytes: MAX_OUTPUT,
    });
  } catch (error) {
    return {
      started: false,
      exitCode: null,
      stderr: '',
      result: null,
      broken: `osv-scanner cannot be started: ${oneLine(messageOf(error))}`,
    };
  }
  const { exitCode, stderr } = ended;
  if (ended.killed !== null || exitCode === null)
    return {
      started: true,
      exitCode: null,
      stderr,
      result: null,
      broken: describeKill(ended.killed, call.timeoutMs),
    };
  return { started: true, exitCode, stderr, ...(await readResult(call)) };
}

/**
 * The arguments. Call analysis is off, since it would run build tools on the scanned code.
 * Resolving is off, since it would contact registries that the scanned code names. All severities
 * are reported, so that exit code 0 means no vulnerability at all.
 */
function argumentsOf({ files, config, output, database, download = false }: Call): string[] {
  return [
    'scan',
    'source',
    '--no-call-analysis=all',
    '--no-resolve',
    '--no-ignore',
    '--all-vulns',
    '--config',
    config,
    '--format',
    'json',
    '--output-file',
    output,
    ...(database === null ? [] : [...offline(download), '--local-db-path', database]),
    // The colon ends an empty file type, so that the path may contain colons itself.
    ...files.flatMap((file) => ['-L', `:${file}`]),
  ];
}

function offline(download: boolean): string[] {
  return download ? ['--offline-vulnerabilities', '--download-offline-databases'] : ['--offline'];
}

function describeKill(killed: string | null, timeoutMs: number): string {
  if (killed === 'timeout')
    return `osv-scanner took longer than ${Math.round(timeoutMs / 1000)} s and was stopped`;
  if (killed === 'output')
    return `osv-scanner wrote more than ${MAX_OUTPUT} bytes of messages and was stopped`;
  return `osv-scanner was ended by ${killed ?? 'an unknown signal'}`;
}

async function readResult({ output, maxResultBytes }: Call): Promise<Pick<Ended, 'result' | 'broken'>> {
  try {
    const { size } = await stat(output);
    if (size > maxResultBytes)
      throw new FixbyError(
        'scanner',
        `it has ${size} bytes, more than the ${maxResultBytes} that are read.`,
        'Exclude lockfiles that nobody installs from (scan.dependencies.exclude)',
      );
    const result = osvResultSchema.parse(JSON.parse(await readFile(output, 'utf8')));
    return { result, broken: null };
  } catch (error) {
    if (isMissing(error)) return { result: null, broken: null };
    const why = error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error);
    return { result: null, broken: `osv-scanner's result cannot be read: ${oneLine(why)}` };
  }
}
