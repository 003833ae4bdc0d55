import { devNull, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDistrusted } from './distrusted.js';
import { minimalEnvironment, NEUTRAL_DIRECTORY } from './environment.js';
import type { Run, RunResult } from './exec.js';
import { GitError } from './git-error.js';

const LIMITS = { timeoutMs: 60_000, maxOutputBytes: 4 * 1024 * 1024 };

/**
 * Reads the settings of one git configuration file; of repeated settings the last one. The file is
 * read as data: git gets no repository here, and `include` is not followed.
 * @throws GitError when it is not a valid configuration file
 * @throws ProgramMissing when git is not installed
 */
export async function readConfiguration(file: string, run: Run): Promise<ReadonlyMap<string, string>> {
  const result = await gitConfig(['--file', file], ['--list'], run);
  if (result.exitCode !== 0) throw new GitError(`${file} cannot be read: ${oneLine(result.stderr)}`);
  return parse(result.stdout);
}

/** Settings of the user's and the system's configuration that a fetch uses. */
const NETWORK = ['http.proxy', 'http.sslcainfo'];

/**
 * The proxy and certificate settings for an address, from the user's configuration, else the
 * system's.
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt---get-urlmatchltnamegtltURLgt
 */
export async function networkSettings(url: string, run: Run): Promise<Record<string, string>> {
  const home = homedir();
  const configuration = process.env['XDG_CONFIG_HOME'] || join(home, '.config');
  const files = [join(configuration, 'git', 'config'), join(home, '.gitconfig')].filter(
    (file) => !isDistrusted(resolve(file)),
  );
  const found = new Map<string, string>();
  for (const scope of [['--system'], ...files.map((file) => ['--file', file])]) {
    const { stdout } = await gitConfig(scope, ['--get-urlmatch', 'http', url], run);
    for (const [key, value] of parse(stdout)) if (NETWORK.includes(key)) found.set(key, value);
  }
  return Object.fromEntries([...found].map(([key, value]) => [key, value.replace(/^~(?=\/)/, home)]));
}

/** Runs `git config` on one scope, such that git itself applies no configuration file. */
function gitConfig(scope: readonly string[], question: readonly string[], run: Run): Promise<RunResult> {
  const system = scope.includes('--system') ? {} : { GIT_CONFIG_NOSYSTEM: '1' };
  const env = minimalEnvironment({
    GIT_DIR: devNull,
    GIT_CONFIG_GLOBAL: devNull,
    LC_ALL: 'C',
    ...system,
  });
  const args = ['config', ...scope, '--no-includes', '-z', ...question];
  return run('git', args, { cwd: NEUTRAL_DIRECTORY, env, ...LIMITS });
}

/**
 * Parses the output of `git config -z`: a name, a line feed and the value. A name alone means true.
 */
function parse(output: Buffer): Map<string, string> {
  const fields = output.toString('utf8').split('\0');
  return new Map(
    fields
      .filter((field) => field !== '')
      .map((field) => {
        const end = field.indexOf('\n');
        return end < 0 ? [field, 'true'] : [field.slice(0, end), field.slice(end + 1)];
      }),
  );
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, 300);
}
