import { devNull, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDistrusted } from './distrusted.js';
import { minimalEnvironment, NEUTRAL_DIRECTORY } from './environment.js';
import type { Run, RunResult } from './exec.js';
import { GitError } from './git-error.js';

const LIMITS = { timeoutMs: 60_000, maxOutputBytes: 4 * 1024 * 1024 };

/**
 * The settings of one file, the last one of a name. They are read as data: git works on no
 * repository here, and `include` leads nowhere.
 * @throws GitError when it is no file of settings
 * @throws ProgramMissing where there is no git
 */
export async function readConfiguration(file: string, run: Run): Promise<ReadonlyMap<string, string>> {
  const result = await gitConfig(['--file', file], ['--list'], run);
  if (result.exitCode !== 0) throw new GitError(`${file} cannot be read: ${oneLine(result.stderr)}`);
  return parse(result.stdout);
}

/** What of the user's and the system's configuration a fetch takes over. */
const NETWORK = ['http.proxy', 'http.sslcainfo'];

/**
 * The proxy and the certificates that the user, else the system, has set for an address.
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

/** git itself obeys none of the files here, and of the system's it is only asked where that is. */
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
 * The output of `git config -z`: a name, and after a line feed its value; without one it is true.
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
