import { join } from 'node:path';
import { isError } from './errors.js';
import { ProgramMissing, type Run } from './exec.js';
import type { RepositoryPaths } from './find-repository.js';
import { networkSettings } from './git-config.js';
import { gitEnvironment, type GitScope, type GitSettings } from './git-environment.js';
import { GitError } from './git-error.js';
import { createGitView, type GitView } from './git-view.js';

export { GitError } from './git-error.js';

/** A commit object. Parents that a shallow clone lacks are still listed. */
export interface Commit {
  readonly sha: string;
  /** Object id of its root tree. */
  readonly tree: string;
  readonly parents: readonly string[];
}

/** A full object id, SHA-1 or SHA-256. */
export const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Options of every fetch: only the requested objects are transferred. */
const FETCH = [
  '--no-tags',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--quiet',
];

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 256 * 1024 * 1024;

/** The only repository from which objects may be fetched. */
export interface Remote {
  /** `https://github.com/owner/name` */
  readonly url: string;
  /** Settings for fetching only: the header with the token. */
  readonly settings: GitSettings;
}

/** How to open a repository. */
export interface RepositoryOptions {
  readonly run: Run;
  /** A temporary directory that belongs to this run alone. */
  readonly scratch: string;
  /** Null when nothing may be fetched. */
  readonly remote: Remote | null;
}

/** Options of one git command. */
export interface GitOptions {
  readonly maxOutputBytes?: number;
  readonly input?: Buffer;
  /** True to give it the work tree and the index; otherwise it gets an empty work tree. */
  readonly files?: boolean;
  /** Absolute path of the index that it gets with `files`; the repository's own otherwise. */
  readonly index?: string;
}

/**
 * One local git repository, read as data. Its configuration, hooks, filters and attributes are not
 * applied, and replacement objects (`git replace`) are ignored.
 */
export class Repository {
  readonly root: string;
  /** Whether objects may be missing locally that the remote has (`git clone --filter`). */
  readonly partial: boolean;
  readonly #paths: RepositoryPaths;
  readonly #view: GitView;
  readonly #options: RepositoryOptions;

  private constructor(paths: RepositoryPaths, view: GitView, options: RepositoryOptions) {
    this.root = paths.root;
    this.partial = view.partial;
    this.#paths = paths;
    this.#view = view;
    this.#options = options;
  }

  /**
   * Opens a repository that `findRepository` has found.
   * @returns null when git is not installed
   * @throws GitError when git cannot read it
   */
  static async open(paths: RepositoryPaths, options: RepositoryOptions): Promise<Repository | null> {
    try {
      return new Repository(paths, await createGitView(paths, options.scratch, options.run), options);
    } catch (error) {
      if (error instanceof ProgramMissing) return null;
      throw error;
    }
  }

  /** The commit that is checked out; null in a repository without commits. */
  async headCommit(): Promise<string | null> {
    const out = await this.#attempt(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return out === null ? null : out.toString('utf8').trim();
  }

  /** Names of the clone's remotes, in git's order; empty when git cannot tell. */
  async remotes(): Promise<string[]> {
    const out = await this.#attempt(['remote']);
    return out === null
      ? []
      : out
          .toString('utf8')
          .split('\n')
          .filter((name) => name !== '');
  }

  /**
   * Resolves a revision to a commit; null when it does not exist here.
   * @throws GitError when it is ambiguous: git would prefer a tag, which a fetch may bring from
   *   anybody, to the branch
   */
  async resolve(revision: string): Promise<string | null> {
    const args = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`];
    const { exitCode, stdout, stderr } = await this.#run(args, this.#scope(false, null, {}), {});
    if (exitCode !== 0) return null;
    if (!OBJECT_ID.test(revision) && stderr.includes('is ambiguous'))
      throw new GitError(
        `"${revision}" names more than one thing here, as a tag and a branch of one name do. Name one of them in full: refs/heads/${revision}`,
      );
    return stdout.toString('utf8').trim();
  }

  /** Reads a commit with its real parents. @throws GitError when it is missing */
  async commit(sha: string): Promise<Commit> {
    const text = (await this.git(['cat-file', 'commit', sha])).toString('utf8');
    const header = text.slice(0, text.indexOf('\n\n'));
    return {
      sha,
      tree: /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '',
      parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []),
    };
  }

  /** Whether a commit and its tree exist locally. */
  async has(sha: string): Promise<boolean> {
    return (await this.#attempt(['cat-file', '-e', `${sha}^{tree}`])) !== null;
  }

  /** Whether history is truncated: then a merge base cannot be trusted. */
  async isShallow(): Promise<boolean> {
    return (await this.git(['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() === 'true';
  }

  /** The merge base of two commits; null when the local history does not contain one. */
  async mergeBase(a: string, b: string): Promise<string | null> {
    if (await this.isShallow()) return null;
    const out = await this.#attempt(['merge-base', a, b]);
    return out === null ? null : out.toString('utf8').trim();
  }

  /**
   * The versions of a file on the way to a commit, newest first; its text is null where a commit
   * has no such file.
   * @throws GitError
   */
  async *versions(
    commit: string,
    path: string,
  ): AsyncGenerator<{
    readonly commit: string;
    readonly at: string;
    readonly author: string;
    readonly text: string | null;
  }> {
    const args = ['log', '--format=%H %cI %an', '--end-of-options', commit, '--', `:(literal,top)${path}`];
    for (const line of (await this.git(args)).toString('utf8').split('\n').filter(Boolean)) {
      const [sha = '', at = '', ...author] = line.split(' ');
      const text = await this.#attempt(['cat-file', 'blob', `${sha}:${path}`]);
      yield { commit: sha, at, author: author.join(' '), text: text?.toString('utf8') ?? null };
    }
  }

  /** Path of the file that lists the commits at which a shallow clone ends. */
  get shallowFile(): string {
    return join(this.#view.directory, 'shallow');
  }

  /**
   * Fetches one commit from the remote, without its history if the clone is shallow. Writes no ref.
   * @param ref a full object id or a ref of the remote
   * @throws GitError when the remote does not provide it
   */
  async fetch(ref: string): Promise<void> {
    const depth = (await this.isShallow()) ? ['--depth=1'] : [];
    const { url } = this.#remote();
    await this.#overNetwork(['fetch', ...FETCH, ...depth, '--end-of-options', url, ref]);
  }

  /**
   * Fetches objects that a partial clone lacks.
   * @throws GitError when the remote does not provide them
   */
  async fetchObjects(oids: readonly string[]): Promise<void> {
    const { url } = this.#remote();
    const input = Buffer.from(`${oids.join('\n')}\n`);
    await this.#overNetwork(['fetch', ...FETCH, '--stdin', '--end-of-options', url], input, {
      'fetch.negotiationAlgorithm': 'noop',
    });
  }

  /**
   * The commit that a ref of the remote currently points to.
   * @throws GitError when the remote cannot be asked or has no such ref
   */
  async remoteRef(ref: string): Promise<string> {
    const { url } = this.#remote();
    const out = await this.#overNetwork(['ls-remote', '--exit-code', '--end-of-options', url, ref]);
    const sha = out.toString('utf8').split(/\s/)[0] ?? '';
    if (!OBJECT_ID.test(sha)) throw new GitError(`the remote answered with no commit for ${ref}`);
    return sha;
  }

  /**
   * The tree that results from merging two commits with git's own merge strategy.
   * @returns null when they conflict, or git cannot tell (a version before 2.38, a shallow history)
   */
  async mergedTree(ours: string, theirs: string): Promise<string | null> {
    if (await this.isShallow()) return null;
    const out = await this.#attempt(['merge-tree', '--write-tree', ours, theirs]);
    const tree = out?.toString('utf8').trim() ?? '';
    return OBJECT_ID.test(tree) ? tree : null;
  }

  /** Runs a git command in this repository, without network access. @throws GitError */
  git(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
    const { files = false, index, ...io } = options;
    const scope = this.#scope(files, null, {});
    return this.#start(args, files && index !== undefined ? { ...scope, index } : scope, io);
  }

  async #overNetwork(args: readonly string[], input?: Buffer, settings: GitSettings = {}): Promise<Buffer> {
    const remote = this.#remote();
    const network = await networkSettings(remote.url, this.#options.run);
    const all = { ...network, ...remote.settings, ...settings };
    const scope = this.#scope(false, protocolOf(remote.url), all);
    return this.#start(args, scope, input === undefined ? {} : { input });
  }

  #remote(): Remote {
    const { remote } = this.#options;
    if (remote !== null) return remote;
    throw new GitError(
      'some objects are not in this clone, and nothing is fetched from here. Bring all of them first: git fetch --refetch --no-filter',
    );
  }

  #scope(files: boolean, protocol: GitScope['protocol'], settings: GitSettings): GitScope {
    const { directory, emptyTree } = this.#view;
    return {
      directory,
      workTree: files ? this.root : emptyTree,
      index: files ? join(this.#paths.gitDirectory, 'index') : null,
      protocol,
      settings,
    };
  }

  #run(args: readonly string[], scope: GitScope, io: Omit<GitOptions, 'files' | 'index'>): ReturnType<Run> {
    return this.#options.run('git', args, {
      cwd: this.#view.emptyTree,
      env: gitEnvironment(scope),
      timeoutMs: TIMEOUT_MS,
      maxOutputBytes: MAX_OUTPUT,
      ...io,
    });
  }

  async #start(
    args: readonly string[],
    scope: GitScope,
    io: Omit<GitOptions, 'files' | 'index'>,
  ): Promise<Buffer> {
    const result = await this.#run(args, scope, io);
    if (result.exitCode !== 0) throw new GitError(explain(args[0] ?? '', result));
    return result.stdout;
  }

  async #attempt(args: readonly string[]): Promise<Buffer | null> {
    try {
      return await this.git(args);
    } catch (error) {
      // A failing command answers "no" here; so does a missing git.
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

/** The protocol of an address. @throws GitError for any other protocol */
function protocolOf(url: string): 'http' | 'https' {
  const { protocol } = new URL(url);
  if (protocol === 'https:') return 'https';
  if (protocol === 'http:') return 'http';
  throw new GitError(`${url} is neither an https nor an http address, so nothing is fetched from it`);
}
