import { minimalEnvironment, NEUTRAL_DIRECTORY } from '../../../system/environment.js';
import { messageOf } from '../../../system/errors.js';
import type { Run } from '../../../system/exec.js';
import { NO_REPOSITORY } from '../../../system/git-environment.js';
import { FixbyError } from '../../../system/fixby-error.js';

const TIMEOUT_MS = 60_000;

/**
 * Asks a program for its version with `--version`.
 * @throws FixbyError (scanner) when it does not answer like an osv-scanner; the caller has the hint
 */
export async function programVersion(program: string, run: Run): Promise<string> {
  const { exitCode, stdout, stderr, killed } = await start(program, run);
  const [, version] =
    /osv-scanner version: v?(\d+\.\d+\.\d+[\w.+-]*)/.exec(stdout.toString('utf8') + stderr) ?? [];
  if (version !== undefined && exitCode === 0) return version;
  const end =
    killed === 'timeout'
      ? 'gave no answer within a minute'
      : `ended with ${killed ?? `exit code ${exitCode ?? '?'}`}`;
  throw new FixbyError(
    'scanner',
    `${program} is no usable osv-scanner: \`--version\` ${end}${version === undefined ? ' and named no version' : ''}`,
  );
}

async function start(program: string, run: Run): ReturnType<Run> {
  try {
    return await run(program, ['--version'], {
      cwd: NEUTRAL_DIRECTORY,
      env: minimalEnvironment(NO_REPOSITORY),
      timeoutMs: TIMEOUT_MS,
      maxOutputBytes: 65_536,
    });
  } catch (error) {
    // Shortens a long explanation by @actions/exec of how it searches for programs.
    const why = messageOf(error).startsWith('Unable to locate executable file')
      ? 'there is no such program, or it may not be executed'
      : messageOf(error);
    throw new FixbyError('scanner', `${program} cannot be started: ${why}`, '', { cause: error });
  }
}
