import { afterEach, describe, expect, it } from '@jest/globals';
import { foreignWords } from '../../src/action/track.js';
import { stepText } from '../../src/report/terminal/plan-text.js';
import { addIssue, asPerson, type GitHubOptions } from '../fakes/github/index.js';
import { scan } from './catalogue.js';
import { issueOf } from './people.js';
import { policyOf, TrackedRepository } from './tracked-repository.js';

let world: TrackedRepository | null = null;
afterEach(async () => {
  await world?.github.close();
  world = null;
});

async function open(
  policy = 'version: 1',
  seed: object = {},
  options: Omit<GitHubOptions, 'now'> = {},
): Promise<TrackedRepository> {
  world = await TrackedRepository.open(seed, options);
  world.policy = policyOf(policy);
  return world;
}

function writes({ github }: TrackedRepository): number {
  return github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').length;
}

describe('a run that changes nothing', () => {
  it('writes nothing on the same day, and the time of the last scan once on the next one', async () => {
    const repository = await open();
    await repository.track(scan('minimist', 'lodash'));
    repository.now = '2026-11-02T15:00:00Z';
    const before = writes(repository);
    await repository.track({ ...scan('minimist', 'lodash'), commit: '2'.repeat(40) });
    expect(writes(repository)).toBe(before);
    repository.now = '2026-11-03T15:00:00Z';
    expect((await repository.track(scan('minimist', 'lodash'))).planned.map(stepText)).toHaveLength(1);
  });
});

describe('the dashboard', () => {
  it('is pinned later where it was unpinned, or where there was no room before', async () => {
    const repository = await open();
    await repository.track(scan('minimist'));
    const dashboard = issueOf(repository.repository, 'dashboard');
    expect(dashboard.pinned).toBe(true);
    asPerson(repository.github, 'bob', repository.repository, dashboard).pin(false);
    const { github, repository: own } = repository;
    const others = ['a', 'b', 'c'].map((title) => addIssue(github, own, { title, author: 'bob' }));
    for (const one of others) asPerson(repository.github, 'bob', repository.repository, one).pin(true);
    const full = await repository.track(scan('minimist'));
    expect(full.kept.applied.refused).toEqual([]);
    expect(dashboard.pinned).toBe(false);
    const [first] = others;
    if (first !== undefined) asPerson(repository.github, 'bob', repository.repository, first).pin(false);
    await repository.track(scan('minimist'));
    expect(dashboard.pinned).toBe(true);
  });

  it('names no finding in code of a public repository, in no version of its text', async () => {
    const repository = await open('version: 1\nissues: { limit: 0 }', { private: false });
    await repository.track(scan('minimist', 'sql'));
    const { body, edits, comments } = issueOf(repository.repository, 'dashboard');
    const texts = [body, ...edits.map((edit) => edit.body), ...comments.map((one) => one.body)].join('\n');
    expect(texts).toContain('minimist');
    expect(texts).toContain('not shown in public');
    expect(texts).not.toMatch(/sql-injection|SQL|src\/db/u);
  });
});

describe('milestones', () => {
  it('close once nothing open is in them, and open again when they are needed', async () => {
    const repository = await open('version: 1\nissues: { milestones: true }');
    const states = (): string[] => repository.repository.milestones.map(({ state }) => state);
    await repository.track(scan('minimist'));
    expect(states()).toEqual(['open']);
    repository.now = '2026-11-03T09:00:00Z';
    await repository.track(scan());
    expect(states()).toEqual(['closed']);
    expect((await repository.plan(scan())).map(stepText)).toEqual([]);
    repository.now = '2026-11-04T09:00:00Z';
    await repository.track(scan('minimist'));
    expect(states()).toEqual(['open']);
  });

  it('of ours stay open while somebody else has an open issue in them', async () => {
    const repository = await open('version: 1\nissues: { milestones: true }');
    await repository.track(scan('minimist'));
    const [milestone] = repository.repository.milestones;
    const other = addIssue(repository.github, repository.repository, { title: 'ours too', author: 'bob' });
    other.milestone = milestone?.number ?? null;
    await repository.track(scan());
    expect(milestone?.state).toBe('open');
  });
});

describe('issues of another author with our marker', () => {
  it('are named with the key to set', async () => {
    const repository = await open();
    await repository.track(scan('minimist'));
    const { body } = issueOf(repository.repository, 'dashboard');
    addIssue(repository.github, repository.repository, {
      title: 'Security dashboard',
      body,
      author: 'old-bot',
    });
    const { kept } = await repository.track(scan('minimist'));
    expect(kept.foreign).toEqual([{ number: 3, author: 'old-bot' }]);
    expect(foreignWords(kept)).toContain('set "issues: { authors: [old-bot] }" in the policy');
  });
});
