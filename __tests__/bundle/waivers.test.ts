import { afterEach, describe, expect, it } from '@jest/globals';
import { addCollaborator, mergePull, openPull, reviewPull, type Permissions } from '../fakes/github/index.js';
import type { Files } from '../fixtures/git.js';
import { packageJson, packageLock } from '../fixtures/lockfile.js';
import { Stage, type Outcome } from './stage.js';

const MINIMIST = { minimist: '0.0.8' };
const APP: Files = { 'package.json': packageJson(MINIMIST), 'package-lock.json': packageLock(MINIMIST) };

/** A day that many days from now, as the runner's clock has it. */
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const policyWith = (rules: string, approvedBy: string, days = 20): Files => ({
  '.github/fixby.yml': [
    'version: 1',
    `waiver-rules: { ${rules} }`,
    'waivers:',
    '  - match: { rule: GHSA-xvch-5gv4-984h }',
    '    reason: Only in tests.',
    ...(approvedBy === '' ? [] : [`    approved-by: "${approvedBy}"`]),
    `    expires: ${dayIn(days)}`,
    '',
  ].join('\n'),
});

let stage: Stage;
afterEach(async () => {
  await stage.end();
});

/**
 * An app with a critical finding, a waiver that came by a pull request, and another one to judge.
 */
async function merged(policy: Files, permissions?: Permissions): Promise<void> {
  const extra = permissions === undefined ? {} : { permissions };
  stage = await Stage.pullRequest(APP, policy, { private: true, ...extra });
  addCollaborator(stage.github, stage.repository, 'alice', 'write');
  addCollaborator(stage.github, stage.repository, 'bob', 'write');
}

async function judgedAfter(by: string): Promise<Outcome> {
  await mergePull(stage.github, stage.repository, stage.pull, by);
  stage.remote.git('checkout', '--quiet', '--force', '-B', 'next', 'main');
  stage.remote.commit({ 'README.md': 'words' }, 'next');
  const pull = await openPull(stage.github, stage.repository, {
    head: 'next',
    base: 'main',
    author: 'carol',
  });
  const second = Object.assign(Object.create(Object.getPrototypeOf(stage) as object) as Stage, stage, {
    pull,
  });
  return second.gate();
}

/** What the report says of the approval of each finding that is waived. */
const approvals = ({ report }: Outcome): unknown =>
  report?.findings.flatMap(({ waiver }) =>
    waiver === null ? [] : [(waiver as { approval: unknown }).approval],
  );

describe('a waiver whose approval is asked for', () => {
  const policy = policyWith('approvals: 1, max-days: 36500', '@alice');

  it('counts once whoever it names approved it in a review', async () => {
    await merged(policy);
    reviewPull(stage.pull, 'alice');
    const outcome = await judgedAfter('bob');
    expect({ exitCode: outcome.exitCode, approvals: approvals(outcome) }).toEqual({
      exitCode: 0,
      approvals: ['confirmed'],
    });
    expect(outcome.summary).toContain('@​alice, confirmed');
  });

  it('counts where whoever it names merged it', async () => {
    await merged(policy);
    expect((await judgedAfter('alice')).exitCode).toBe(0);
  });

  it('does not count by its own word, nor by the review of a state that did not have it', async () => {
    await merged({ 'README.md': 'first' });
    reviewPull(stage.pull, 'alice');
    stage.remote.git('checkout', '--quiet', 'topic');
    stage.remote.commit(policy, 'sneak it in');
    stage.remote.git('checkout', '--quiet', 'main');
    stage.pull.pull.head.sha = stage.remote.git('rev-parse', 'topic');
    const outcome = await judgedAfter('bob');
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toContain('has fewer approvals than waiver-rules ask for, and does not count');
  });

  it('does not count where the token may not ask, and says which permission is missing', async () => {
    await merged(policy, { contents: 'read', issues: 'read' });
    reviewPull(stage.pull, 'alice');
    const outcome = await judgedAfter('bob');
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toContain('pull-requests: read');
  });
});

describe('a waiver', () => {
  it('says that its approval is claimed where nobody is shown to have given it, and counts', async () => {
    await merged(policyWith('max-days: 36500', '@alice'));
    const outcome = await judgedAfter('bob');
    expect({ exitCode: outcome.exitCode, approvals: approvals(outcome) }).toEqual({
      exitCode: 0,
      approvals: ['claimed'],
    });
  });

  it('counts its days from the commit that gave it', async () => {
    // The commits of this repository are of 2026-11-01.
    await merged(policyWith('max-days: 30', '', 25));
    const outcome = await judgedAfter('bob');
    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toContain('is longer than waiver-rules allow, and does not count');
  });
});
