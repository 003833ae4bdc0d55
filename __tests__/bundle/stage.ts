import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDemoDatabase } from '../../src/cli/demo/database.js';
import {
  addRepository,
  addWorkflowToken,
  openPull,
  parseCommandFile,
  pullRequestEvent,
  pushEvent,
  READ_WRITE,
  runnerEnvironment,
  startGitHub,
  type FakeGitHub,
  type Permissions,
  type PullRequest,
  type Repository,
  type RunnerEvent,
} from '../fakes/github/index.js';
import { git, temporaryDirectory, TestRepository, writeFiles, type Files } from '../fixtures/git.js';

/** The bundle that is tested: the committed one. */
export const BUNDLE = join(import.meta.dirname, '..', '..', 'dist', 'index.js');

/** What one run of the action did. */
export interface Outcome {
  readonly exitCode: number | null;
  /** stdout and stderr, as the runner's log has them. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report; null where the run wrote none. */
  readonly report: ReportLike | null;
}

/** The parts of the JSON report that these tests look at. */
export interface ReportLike {
  readonly decision: string;
  readonly reasons: readonly { readonly kind: string; readonly message: string }[];
  readonly findings: readonly {
    readonly id: string;
    readonly rule: string;
    readonly severity: string;
    readonly origin: string;
    readonly due: string | null;
    readonly waiver: unknown;
    readonly package: { readonly name: string; readonly version: string } | null;
    readonly locations: readonly { readonly path: string; readonly line: number | null }[];
  }[];
  readonly gone: readonly { readonly rule: string; readonly reason: string }[];
  readonly scans: readonly {
    readonly scanner: string;
    readonly status: string;
    readonly reason?: string | null;
    readonly notes?: readonly string[];
    readonly coverage?: { readonly head: { readonly unseen: readonly { readonly where: string }[] } } | null;
  }[];
}

/** What a test may change about a pull request and its checkout. */
export interface PullOptions {
  readonly permissions?: Permissions;
  readonly author?: string;
  /** True: only its members see the repository, and issues may name what is in its code. */
  readonly private?: boolean;
  /** True: the head lies in a fork. */
  readonly fork?: boolean;
  /** Commits on the base branch after the head left it. */
  readonly later?: Files;
  /**
   * The time on GitHub, RFC 3339, until it is set again; now unless told otherwise. The runner's
   * clock is always the real one.
   */
  readonly at?: string;
}

/** What a run of the action takes place under. */
export interface Under {
  /** A program that runs it, with its arguments. */
  readonly command: readonly string[];
  /** On top of what a runner sets. */
  readonly env: Readonly<Record<string, string>>;
}

/** A repository on a stand-in GitHub, with a pull request, and runners that check it out. */
export class Stage {
  readonly github: FakeGitHub;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly token: string;
  readonly remote: TestRepository;
  /** The time on GitHub; null for the real one. */
  readonly clock: { at: string | null };

  private constructor(
    clock: { at: string | null },
    github: FakeGitHub,
    repository: Repository,
    pull: PullRequest,
    token: string,
    remote: TestRepository,
  ) {
    this.clock = clock;
    this.github = github;
    this.repository = repository;
    this.pull = pull;
    this.token = token;
    this.remote = remote;
  }

  /** Starts a GitHub with `main` holding `base`, and a pull request that changes `head`. */
  static async pullRequest(base: Files, head: Files, options: PullOptions = {}): Promise<Stage> {
    const remote = new TestRepository();
    remote.commit(base, 'base');
    remote.git('checkout', '--quiet', '-b', 'topic');
    remote.commit(head, 'head');
    remote.git('checkout', '--quiet', 'main');
    if (options.later) remote.commit(options.later, 'later');
    const clock = { at: options.at ?? null };
    const github = await startGitHub({ now: () => (clock.at === null ? new Date() : new Date(clock.at)) });
    const repository = addRepository(github, {
      owner: 'acme',
      name: 'app',
      git: join(remote.directory, '.git'),
      private: options.private ?? false,
    });
    const fork =
      options.fork === true
        ? addRepository(github, { owner: 'mallory', name: 'app', forkOf: 'acme/app' })
        : repository;
    const author = options.author ?? 'alice';
    const pull = await openPull(github, repository, {
      head: 'topic',
      base: 'main',
      author,
      headRepository: fork,
    });
    const token = addWorkflowToken(github, repository, options.permissions ?? READ_WRITE);
    return new Stage(clock, github, repository, pull, token, remote);
  }

  /**
   * What actions/checkout leaves by default: depth 1, a detached commit, the remote called origin.
   * With `whole` all history.
   */
  checkout(ref: string, history: 'shallow' | 'whole' = 'shallow'): string {
    const workspace = temporaryDirectory();
    git(workspace, 'init', '--quiet');
    git(workspace, 'remote', 'add', 'origin', `${this.github.url}/acme/app`);
    const kept = ref.replace(/^refs\/(?:heads\/)?/, 'refs/remotes/origin/');
    const depth = history === 'whole' ? [] : ['--depth=1'];
    git(workspace, 'fetch', '--quiet', ...depth, `file://${this.remote.directory}`, `+${ref}:${kept}`);
    git(workspace, 'checkout', '--quiet', '--detach', kept);
    return workspace;
  }

  /**
   * Runs the action on the pull request, on a checkout of GitHub's merge commit unless told
   * otherwise, into which earlier steps have written files.
   */
  async gate(
    inputs: Readonly<Record<string, string>> = {},
    ref = `refs/pull/${this.pull.number}/merge`,
    written: Files = {},
  ): Promise<Outcome> {
    const workspace = this.checkout(ref);
    writeFiles(workspace, written);
    return this.run(pullRequestEvent(this.github, this.repository, this.pull), workspace, inputs);
  }

  /**
   * Runs the action on a push to the default branch, on a checkout of its tip, into which earlier
   * steps have written files.
   */
  async push(
    inputs: Readonly<Record<string, string>> = {},
    written: Files = {},
    under: Partial<Under> = {},
  ): Promise<Outcome> {
    const sha = this.remote.git('rev-parse', 'main');
    const event = pushEvent(this.github, this.repository, {
      branch: 'main',
      before: sha,
      after: sha,
      sender: 'alice',
    });
    const workspace = this.checkout('refs/heads/main');
    writeFiles(workspace, written);
    return this.run(event, workspace, inputs, under);
  }

  /**
   * Runs a command on a checkout of the default branch's tip, with the token that a workflow has.
   */
  async command(
    ...args: readonly string[]
  ): Promise<{ exitCode: number | null; stdout: string; log: string }> {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? '',
      GITHUB_TOKEN: this.token,
      GITHUB_API_URL: this.github.url,
      GITHUB_SERVER_URL: this.github.url,
    };
    return execute(process.execPath, [BUNDLE, ...args], env, this.checkout('refs/heads/main'));
  }

  /** Runs the action as a runner would. */
  async run(
    event: RunnerEvent,
    workspace: string,
    inputs: Readonly<Record<string, string>> = {},
    under: Partial<Under> = {},
  ): Promise<Outcome> {
    const directory = temporaryDirectory();
    const runner = await runnerEnvironment(this.github, event, {
      directory,
      workspace,
      token: this.token,
      inputs: { 'osv-database': await demoDatabase(), ...inputs },
    });
    // osv-scanner is found in this user's cache: the tool cache of a new runner is empty.
    const env = {
      ...runner.env,
      RUNNER_TOOL_CACHE: '',
      HOME: process.env['HOME'] ?? '',
      XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] ?? '',
      ...under.env,
    };
    const [program, ...args] = [...(under.command ?? []), process.execPath, BUNDLE];
    const { exitCode, log } = await execute(program, args, env, workspace);
    const outputs = parseCommandFile(readFileSync(runner.files.output, 'utf8'));
    const report = outputs['report'];
    return {
      exitCode,
      log,
      outputs,
      summary: readFileSync(runner.files.summary, 'utf8'),
      report:
        report !== undefined && existsSync(report)
          ? (JSON.parse(readFileSync(report, 'utf8')) as ReportLike)
          : null,
    };
  }

  /** The pull request's comments. */
  get comments(): readonly { readonly author: string; readonly body: string }[] {
    return this.pull.comments;
  }

  /**
   * Stops the stand-in.
   * @throws Error when a request or an answer was not what GitHub's description says
   */
  async end(): Promise<void> {
    await this.github.close();
  }
}

let database: Promise<string> | null = null;

/** The bundled advisories as an offline database, made once a test file. */
export function demoDatabase(): Promise<string> {
  database ??= (async () => {
    const directory = temporaryDirectory();
    await writeDemoDatabase(directory);
    return directory;
  })();
  return database;
}

/** Runs a program with nothing but this environment. */
export function execute(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<{ exitCode: number | null; stdout: string; log: string }> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      log += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
    child.on('error', failed);
    child.on('close', (exitCode) => {
      done({ exitCode, stdout, log });
    });
  });
}
