import { join } from 'node:path';
import type { Coverage, SideCoverage } from '../../src/core/findings/coverage.js';
import type { Observation } from '../../src/core/findings/finding.js';
import type { Result } from '../../src/core/findings/result.js';
import { parseCodeowners } from '../../src/core/ledger/codeowners.js';
import type { IssueStep } from '../../src/core/ledger/plan/steps.js';
import type { Policy } from '../../src/core/policy/policy.js';
import { parsePolicy, formatPolicyError } from '../../src/core/policy/read/parse.js';
import { createClient, type Client } from '../../src/github/client.js';
import { postureReader } from '../../src/github/read/posture/read.js';
import { readPrivateReports } from '../../src/github/read/private-reports.js';
import { IssueStore } from '../../src/github/write/store.js';
import { keepIssues, planAll, type Kept } from '../../src/run/keep-issues.js';
import { renderWith, trackingOf, type Tracking } from '../../src/run/tracking.js';
import { judge } from '../../src/run/pipeline.js';
import type { Recall } from '../../src/run/pipeline-input.js';
import { privateReportScanner } from '../../src/run/private-reports.js';
import type { PolicyInForce } from '../../src/run/policy-in-force.js';
import {
  gateLedgers,
  recallForGate,
  recallForTrack,
  trackerName,
  type ReadIssues,
} from '../../src/run/read-ledger.js';
import { createPostureScanner } from '../../src/scanners/posture/run.js';
import type { Scanner, ScanResult } from '../../src/scanners/scanner.js';
import type { Tree } from '../../src/system/tree.js';
import {
  addAdvisory,
  addCollaborator,
  addPersonalToken,
  addRepository,
  addWorkflowToken,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
  type GitHubOptions,
  type Repository,
  type State,
} from '../fakes/github/index.js';
import { TestRepository } from '../fixtures/git.js';
import { MemoryTree, type TreeContents } from '../fixtures/memory-tree.js';
import { KEPT_FILES, keptSettings, POSTURE_PERMISSIONS } from '../fixtures/posture.js';
import type { StoryStep } from './story.js';
import { silent } from '../fixtures/silent-log.js';

/** What one scan finds, and how far it gets. */
export interface ScanInput {
  readonly head: readonly Observation[];
  /** What the base has, for a pull request; null on the default branch. */
  readonly base?: readonly Observation[] | null;
  /** Sources whose scanner fails; it still reports what it found. */
  readonly failed?: readonly string[];
  /** Sources whose scanner is skipped. */
  readonly skipped?: readonly string[];
  /** Files that could not be looked at; null where the scanner cannot say. */
  readonly unseen?: readonly string[] | null;
  /** A directory below the root. */
  readonly directory?: string;
  readonly commit?: string;
}

/** What somebody does in private. */
type AdvisoryStep = Extract<StoryStep, { advisory: string }>;

/** What a run did. */
export interface Ran {
  readonly result: Result;
  /** What a dry run just before it would have printed. */
  readonly planned: readonly IssueStep[];
  readonly kept: Kept;
}

const URL = 'https://github.com/acme/app';
const COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f80912345678';
const SOURCES = ['dependencies', 'code', 'secrets', 'workflows', 'activity'] as const;

/**
 * A repository on a stand-in GitHub whose issues Fixby keeps: everything is real but GitHub and
 * what the scanners find.
 */
export class TrackedRepository {
  readonly github: FakeGitHub;
  readonly repository: Repository;
  client: Client;
  policy: Policy = policyOf('version: 1');
  codeowners = '';
  /** Files of the default branch and of every base, by path. */
  files: TreeContents = {};
  /** Milliseconds after which a request without an answer is given up. */
  timeoutMs = 60_000;
  /** Files of the default branch that the posture is read from; null where nobody looks. */
  #files: TreeContents | null = null;
  /** Whether runs look for what was reported in private. */
  #looksAtReports = false;
  readonly #clock: { now: string };

  private constructor(github: FakeGitHub, repository: Repository, clock: { now: string }) {
    this.github = github;
    this.repository = repository;
    this.#clock = clock;
    this.client = this.#clientOf(addWorkflowToken(github, repository, READ_WRITE));
  }

  /** Gives the repository files and settings with which no check of the posture finds fault. */
  seedPosture(): void {
    const files = new TestRepository();
    files.commit(KEPT_FILES);
    this.#files = KEPT_FILES;
    Object.assign(this.repository, { git: join(files.directory, '.git'), posture: keptSettings() });
    addCollaborator(this.github, this.repository, 'anna', 'admin');
    this.withhold(null);
  }

  /** Lets somebody report something in private, or changes what became of that. */
  reportInPrivate({ advisory: id, at, ...given }: AdvisoryStep): void {
    if (!this.#looksAtReports) this.withhold(null);
    this.#looksAtReports = true;
    const known = this.repository.advisories.find((one) => one.id === id);
    const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    if (known === undefined) addAdvisory(this.github, this.repository, { id, ...change, createdAt: at });
    else Object.assign(known, change);
  }

  /** From now on the token of the runs has every permission to read but one. */
  withhold(permission: string | null): void {
    const all = { ...POSTURE_PERMISSIONS, 'repository-advisories': 'read' as const };
    const may = Object.entries(all).filter(([name]) => name !== permission);
    const permissions = { ...READ_WRITE, ...Object.fromEntries(may) };
    this.client = this.#clientOf(addWorkflowToken(this.github, this.repository, permissions));
  }

  /** A new run: GitHub gives each one a token of its own. */
  startRun(): void {
    this.client = this.#clientOf(addWorkflowToken(this.github, this.repository, READ_WRITE));
  }

  /** From now on runs have the personal token of somebody who may write here. */
  useTokenOf(login: string): void {
    addCollaborator(this.github, this.repository, login, 'write');
    this.client = this.#clientOf(addPersonalToken(this.github, login));
  }

  #clientOf(token: string): Client {
    return createClient(token, this.github.url, silent, { retryAfterMs: 1, timeoutMs: this.timeoutMs });
  }

  /** A private repository without issues, unless told otherwise. */
  static async open(
    seed: Partial<Repository> = {},
    options: Omit<GitHubOptions, 'now'> = {},
  ): Promise<TrackedRepository> {
    const clock = { now: '2026-11-02T09:00:00Z' };
    const github = await startGitHub({ ...options, now: () => new Date(clock.now) });
    const repository = addRepository(github, { owner: 'acme', name: 'app', private: true, ...seed });
    return new TrackedRepository(github, repository, clock);
  }

  /** The same repository on a GitHub of its own, as it was when its state was copied. */
  static async resume(
    state: State,
    like: TrackedRepository,
    options: Omit<GitHubOptions, 'now' | 'state'> = {},
  ): Promise<TrackedRepository> {
    const clock = { now: like.now };
    const github = await startGitHub({ ...options, state, now: () => new Date(clock.now) });
    const [repository] = state.repositories;
    if (repository === undefined) throw new Error('the state has no repository');
    const resumed = new TrackedRepository(github, repository, clock);
    resumed.policy = like.policy;
    resumed.codeowners = like.codeowners;
    return resumed;
  }

  /** RFC 3339: what time it is, here and on GitHub. */
  get now(): string {
    return this.#clock.now;
  }

  set now(time: string) {
    this.#clock.now = time;
  }

  /** Scans the default branch, decides, and keeps the issues in step. */
  async track(scan: ScanInput): Promise<Ran> {
    const { result, tracker, answers } = await this.#judge(scan);
    const tracking = await this.#tracking(result, scan);
    const { steps: planned } = planAll(tracker, answers.steps, tracking);
    const store = new IssueStore(this.client, this.#name, renderWith(tracking.words), () => this.now);
    const kept = await keepIssues(store, tracker, answers.steps, tracking);
    return { result, planned, kept };
  }

  /** What a dry run would print now. */
  async plan(scan: ScanInput): Promise<readonly IssueStep[]> {
    const { result, tracker, answers } = await this.#judge(scan);
    return planAll(tracker, answers.steps, await this.#tracking(result, scan)).steps;
  }

  /** Judges a pull request. */
  async gate(scan: ScanInput): Promise<Result> {
    return this.#scan(
      scan,
      recallForGate(gateLedgers(this.client, this.#name, this.policy), this.policy, null),
    );
  }

  get #name() {
    return trackerName(this.policy, { owner: this.repository.owner, repo: this.repository.name });
  }

  async #judge(scan: ScanInput): Promise<{ result: Result } & ReadIssues> {
    const memory: { read: ReadIssues | null } = { read: null };
    const { client } = this;
    const run = { client, name: this.#name, inForce: this.#inForce, asOf: this.now, repositoryUrl: URL };
    const recall = recallForTrack(run, (read) => {
      memory.read = read;
    });
    const result = await this.#scan(scan, recall);
    if (memory.read === null) throw new Error(`not read: ${result.reasons[0]?.message ?? ''}`);
    return { result, ...memory.read };
  }

  #scan(scan: ScanInput, recall: Recall): Promise<Result> {
    return judge({
      head: tree(scan.commit ?? COMMIT, this.#files ?? this.files),
      base: scan.base == null ? null : tree('9f8e7d6c5b4a39281706f5e4d3c2b1a098765432', this.files),
      baseUnknown: null,
      directory: scan.directory ?? '',
      policy: this.#inForce,
      scanners: [
        ...SOURCES.filter((source) => source !== 'activity' || this.policy.scan.activity.enabled).map(
          (source) => scanner(source, scan),
        ),
        ...(this.#looksAtReports && scan.base == null ? [this.#reportScanner()] : []),
        this.#postureScanner(scan),
      ],
      asOf: this.now,
      recall,
      scratch: '',
      log: silent,
    });
  }

  /** The real one. */
  #reportScanner(): Scanner {
    const name = { owner: this.repository.owner, repo: this.repository.name };
    return privateReportScanner(() => readPrivateReports(this.client, name));
  }

  /** The real one, which a pull request does not have. */
  #postureScanner({ base }: ScanInput): Scanner {
    const read = postureReader(this.client, { owner: this.repository.owner, repo: this.repository.name });
    const looks = this.#files !== null && base == null;
    return createPostureScanner({ posture: looks ? { read, asOf: this.now } : null });
  }

  get #inForce(): PolicyInForce {
    const { preset } = this.policy.sla;
    const origin = { path: '.github/fixby.yml', ref: COMMIT, preset, proposed: [], invalid: null };
    return { policy: this.policy, origin, reasons: [] };
  }

  async #tracking(result: Result, { directory = '', commit = COMMIT }: ScanInput): Promise<Tracking> {
    const tracking = await trackingOf({
      policy: this.policy,
      result,
      head: tree(commit),
      directory,
      runUrl: `${URL}/actions/runs/7`,
      repositoryUrl: URL,
      detailsUrl: null,
      workflow: '.github/workflows/fixby.yml',
    });
    return { ...tracking, owners: parseCodeowners(this.codeowners) };
  }
}

/** A policy from its text. @throws Error with what is wrong */
export function policyOf(text: string): Policy {
  const parsed = parsePolicy(text, '.github/fixby.yml');
  if (!parsed.ok) throw new Error(parsed.errors.map((error) => formatPolicyError(error)).join('\n'));
  return parsed.policy;
}

function tree(commit: string, contents: TreeContents = {}): Tree {
  const files = new MemoryTree(contents);
  return {
    commit,
    files: () => files.files(),
    contentId: (path) => files.contentId(path),
    read: (path, maxBytes) => files.read(path, maxBytes),
  };
}

function sideOf(unseen: readonly string[]): SideCoverage {
  return {
    looked: { files: 1, packages: 100 },
    languages: {},
    unseen: unseen.map((path) => ({ kind: 'file', name: path, where: path, reason: 'minified' })),
  };
}

/** What is unseen is so on both sides. */
function coverageOf({ unseen, base }: ScanInput): Coverage | null {
  if (unseen == null) return null;
  const side = sideOf(unseen);
  return { head: side, base: base === undefined ? null : side };
}

/** A scanner that finds what the test says. */
function scanner(source: (typeof SOURCES)[number], scan: ScanInput): Scanner {
  const own = (list: readonly Observation[]): Observation[] =>
    list.filter((observation) => observation.source === source);
  const name = source === 'dependencies' ? 'osv-scanner' : source;
  const report = (status: 'done' | 'failed', reason: string | null): ScanResult => ({
    report: {
      scanner: name,
      sources: [source],
      version: '1.0.0',
      status,
      reason,
      notes: [],
      packages: source === 'dependencies' ? 100 : null,
      files: source === 'code' ? 20 : null,
      lockfiles: [],
      coverage: coverageOf(scan),
      ms: 1,
    },
    head: own(scan.head),
    base: own(scan.base ?? []),
    moved: new Map(),
  });
  return {
    name,
    sources: [source],
    skipped: () => (scan.skipped?.includes(source) === true ? 'it is switched off here' : null),
    scan: () =>
      Promise.resolve(
        scan.failed?.includes(source) === true ? report('failed', 'it was killed') : report('done', null),
      ),
  };
}
