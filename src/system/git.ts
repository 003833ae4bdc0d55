import { isError } from './errors.js';
import { minimalEnvironment, type Run } from './exec.js';

/** A git command that failed, with git's own words (bounded, one line). */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** A commit as git stores it; a shallow clone's grafts do not hide its parents. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** A full object name, SHA-1 or SHA-256. */
export const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 256 * 1024 * 1024;

/** Configuration of a scanned repository that could start programs or rewrite content is switched off: we only read. */
const SAFE = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.ext.allow=never',
  'core.quotePath=false',
];

/** One local git repository, read as data: no checkout, no hook, no filter, no object in the place of another (`git replace`). */
export class Repository {
  readonly root: string;
  readonly #run: Run;

  private constructor(root: string, run: Run) {
    this.root = root;
    this.#run = run;
  }

  /**
   * The repository that `directory` lies in.
   * @returns null when there is no git on this machine or `directory` is in no repository
   */
  static async open(directory: string, run: Run): Promise<Repository | null> {
    const probe = new Repository(directory, run);
    const root = await probe.#attempt(['rev-parse', '--show-toplevel']);
    return root === null ? null : new Repository(root.toString('utf8').replace(/\r?\n$/, ''), run);
  }

  /** The commit that is checked out; null in a repository without one. */
  async headCommit(): Promise<string | null> {
    return this.resolve('HEAD');
  }

  /** The commit that a revision names here; null when there is none. */
  async resolve(revision: string): Promise<string | null> {
    const out = await this.#attempt([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ]);
    return out === null ? null : out.toString('utf8').trim();
  }

  /** A commit with its real parents. @throws GitError when it is not here */
  async commit(sha: string): Promise<Commit> {
    const text = (await this.git(['cat-file', 'commit', sha])).toString('utf8');
    const header = text.slice(0, text.indexOf('\n\n'));
    return {
      sha,
      parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []),
    };
  }

  /** Whether the commit and its tree are here. */
  async has(sha: string): Promise<boolean> {
    return (await this.#attempt(['cat-file', '-e', `${sha}^{tree}`])) !== null;
  }

  /** Whether history is cut off: then a merge base cannot be trusted. */
  async isShallow(): Promise<boolean> {
    return (await this.git(['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() === 'true';
  }

  /** The merge base of two commits; null when history does not tell (none, or a shallow clone). */
  async mergeBase(a: string, b: string): Promise<string | null> {
    if (await this.isShallow()) return null;
    const out = await this.#attempt(['merge-base', a, b]);
    return out === null ? null : out.toString('utf8').trim();
  }

  /**
   * Brings one commit here, without history where the clone is shallow, and writes no ref.
   * @param remote a remote's name or a URL
   * @param ref what to ask the remote for: a full object name or a ref
   * @param configuration further settings that only this fetch sees, through its environment
   * @throws GitError when the remote does not give it
   */
  async fetch(
    remote: string,
    ref: string,
    configuration: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const depth = (await this.isShallow()) ? ['--depth=1'] : [];
    const flags = [
      '--no-tags',
      '--no-recurse-submodules',
      '--no-write-fetch-head',
      '--no-auto-maintenance',
      '--quiet',
    ];
    await this.git(
      ['fetch', ...flags, ...depth, '--end-of-options', remote, ref],
      configurationEnvironment(configuration),
    );
  }

  /** The address of a remote; null where there is none of that name. */
  async remoteUrl(remote: string): Promise<string | null> {
    const url = await this.#attempt(['remote', 'get-url', remote]);
    return url === null ? null : url.toString('utf8').trim();
  }

  /** The commit that a ref of the remote names right now. @throws GitError when the remote cannot be asked or has no such ref */
  async remoteRef(
    remote: string,
    ref: string,
    configuration: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const out = await this.git(
      ['ls-remote', '--exit-code', '--end-of-options', remote, ref],
      configurationEnvironment(configuration),
    );
    const sha = out.toString('utf8').split(/\s/)[0] ?? '';
    if (!OBJECT_ID.test(sha)) throw new GitError(`the remote answered with no commit for ${ref}`);
    return sha;
  }

  /** Runs git here. @throws GitError */
  async git(
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
    io: { readonly maxOutputBytes?: number; readonly input?: Buffer } = {},
  ): Promise<Buffer> {
    const settings = [...SAFE, `safe.directory=${this.root}`].flatMap((setting) => ['-c', setting]);
    const result = await this.#run('git', ['-C', this.root, ...settings, ...args], {
      env: minimalEnvironment({
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
        ...environment,
      }),
      timeoutMs: TIMEOUT_MS,
      maxOutputBytes: MAX_OUTPUT,
      ...io,
    });
    if (result.exitCode !== 0) throw new GitError(explain(args[0] ?? '', result));
    return result.stdout;
  }

  async #attempt(args: readonly string[]): Promise<Buffer | null> {
    try {
      return await this.git(args);
    } catch (error) {
      // "No" is an answer here; a git that is missing altogether is one as well.
      if (isError(error)) return null;
      throw error;
    }
  }
}

function explain(command: string, result: Awaited<ReturnType<Run>>): string {
  if (result.killed === 'timeout') return `git ${command} took longer than ${TIMEOUT_MS / 1000} s`;
  if (result.killed === 'output') return `git ${command} printed more than is allowed`;
  const words = result.stderr.replace(/\s+/g, ' ').trim().slice(0, 300);
  return `git ${command} failed (exit code ${result.exitCode ?? 'none'}): ${words}`;
}

/** Settings for one git process, passed through the environment so that they stand in no argument list and no file. */
function configurationEnvironment(configuration: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(configuration);
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(entries.length)],
    ...entries.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ]) as Record<string, string>;
}
