import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addComment,
  addIssue,
  addRepository,
  issueCommentEvent,
  mergeGroupEvent,
  parseCommandFile,
  pullRequestEvent,
  pushEvent,
  runnerEnvironment,
  scheduleEvent,
  startGitHub,
  workflowDispatchEvent,
  type FakeGitHub,
  type PullRequest,
  type Repository,
  type RunnerEvent,
} from './index.js';

const [A, B, C] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];

let directory: string;
let github: FakeGitHub;
let repository: Repository;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'runner-'));
  github = await startGitHub();
  repository = addRepository(github, { owner: 'octo', name: 'app' });
});

afterEach(async () => {
  rmSync(directory, { recursive: true });
  await github.close();
});

function pullRequest(author: string, from = 'octo/app'): PullRequest {
  const pull = {
    head: { ref: 'fix', sha: A, repository: from },
    base: { ref: 'main', sha: B },
    mergeCommitSha: C,
    draft: false,
    mergedAt: null,
    mergedBy: null,
    reviews: [],
  };
  return Object.assign(addIssue(github, repository, { author, pull }), { pull });
}

const start = (event: RunnerEvent, inputs: Record<string, string> = {}) =>
  runnerEnvironment(github, event, { directory, workspace: '/workspace', token: 'secret', inputs });

describe('the environment of a runner', () => {
  it('is that of a pull request, with the payload in a file', async () => {
    const { env } = await start(pullRequestEvent(github, repository, pullRequest('alice')));
    expect(env).toMatchObject({
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SHA: C,
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_REF_NAME: '1/merge',
      GITHUB_HEAD_REF: 'fix',
      GITHUB_BASE_REF: 'main',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_ACTOR: 'alice',
      GITHUB_API_URL: github.url,
      GITHUB_WORKSPACE: '/workspace',
    });
    const payload: unknown = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    expect(payload).toMatchObject({
      action: 'opened',
      pull_request: { number: 1, head: { sha: A }, base: { sha: B, ref: 'main' }, merge_commit_sha: C },
      repository: { full_name: 'octo/app', default_branch: 'main', private: false },
      sender: { login: 'alice' },
    });
  });

  it('has an input for each one that the action declares, with its default', async () => {
    const event = scheduleEvent(github, repository, { sha: A, actor: 'octo' });
    const { env } = await start(event, { 'fail-on': 'high' });
    expect(env).toMatchObject({
      INPUT_TOKEN: 'secret',
      INPUT_MODE: 'auto',
      INPUT_PATH: '.',
      'INPUT_FAIL-ON': 'high',
    });
  });

  it('has neither head nor base for a merge group', async () => {
    const headRef = 'refs/heads/gh-readonly-queue/main/pr-1-b';
    const group = { headSha: A, headRef, baseSha: B, baseRef: 'refs/heads/main' };
    const event = mergeGroupEvent(github, repository, group, 'octo');
    const { env } = await start(event);
    expect(env).toMatchObject({
      GITHUB_SHA: A,
      GITHUB_REF: headRef,
      GITHUB_BASE_REF: '',
      GITHUB_HEAD_REF: '',
    });
    expect(event.payload['merge_group']).toMatchObject({
      head_sha: A,
      base_sha: B,
      base_ref: 'refs/heads/main',
    });
  });
});

describe('events', () => {
  it('tell forks and Dependabot from others', () => {
    addRepository(github, { owner: 'mallory', name: 'app', forkOf: 'octo/app' });
    const fork = pullRequestEvent(github, repository, pullRequest('mallory', 'mallory/app'));
    expect(fork.payload['pull_request']).toMatchObject({
      head: { repo: { full_name: 'mallory/app', fork: true } },
    });
    const bot = pullRequestEvent(github, repository, pullRequest('dependabot[bot]'), {
      action: 'synchronize',
      before: B,
    });
    expect(bot).toMatchObject({ actor: 'dependabot[bot]', payload: { before: B, after: A } });
    expect(bot.payload['pull_request']).toMatchObject({ user: { login: 'dependabot[bot]', type: 'Bot' } });
  });

  it('tell from where a pull request was retargeted, and that a target run belongs to the default branch', () => {
    const pull = pullRequest('alice');
    const edited = pullRequestEvent(github, repository, pull, {
      action: 'edited',
      retargetedFrom: { ref: 'old', sha: C },
    });
    expect(edited.payload['changes']).toEqual({ base: { ref: { from: 'old' }, sha: { from: C } } });
    const target = pullRequestEvent(github, repository, pull, { target: { defaultBranchSha: B } });
    expect(target).toMatchObject({
      name: 'pull_request_target',
      sha: B,
      ref: 'refs/heads/main',
      baseRef: 'main',
    });
  });

  it('start runs on branches', () => {
    const issue = addIssue(github, repository, { author: 'alice' });
    const comment = addComment(github, issue, { author: 'bob', body: '/fixby' });
    const push = pushEvent(github, repository, { branch: 'main', before: A, after: B, sender: 'alice' });
    expect(push).toMatchObject({
      sha: B,
      ref: 'refs/heads/main',
      payload: { ref: 'refs/heads/main', before: A },
    });
    const dispatch = workflowDispatchEvent(github, repository, { sha: A, sender: 'alice', branch: 'next' });
    expect(dispatch).toMatchObject({ ref: 'refs/heads/next', headRef: '', baseRef: '' });
    const said = issueCommentEvent(github, repository, issue, comment, { sha: A });
    expect(said).toMatchObject({ actor: 'bob', payload: { action: 'created', comment: { body: '/fixby' } } });
  });
});

it('reads what a step wrote for the runner', () => {
  expect(parseCommandFile('a=1\nb<<EOF-7\nx=y\n\nz\nEOF-7\nc=\n')).toEqual({ a: '1', b: 'x=y\n\nz', c: '' });
  expect(() => parseCommandFile('b<<EOF\nx\n')).toThrow(/no line EOF/);
});
