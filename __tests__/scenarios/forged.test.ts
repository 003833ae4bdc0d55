import { afterEach, describe, expect, it } from '@jest/globals';
import { ACTIONS_BOT } from '../fakes/github/state.js';
import { addComment, addIssue, addRepository, asPerson, type Issue } from '../fakes/github/index.js';
import { scan } from './catalogue.js';
import { issueOf } from './people.js';
import { TrackedRepository } from './tracked-repository.js';

let world: TrackedRepository | null = null;
afterEach(async () => {
  await world?.github.close();
  world = null;
});

async function tracked(): Promise<TrackedRepository> {
  world = await TrackedRepository.open();
  await world.track(scan('minimist'));
  return world;
}

/** Files an issue as github-actions[bot] in somebody's own repository, and transfers it here. */
function smuggle(
  { github, repository }: TrackedRepository,
  { title, body, comments }: Pick<Issue, 'title' | 'body'> & { readonly comments: readonly string[] },
): void {
  const own = addRepository(github, { owner: 'acme', name: 'of-mallory', private: true });
  const issue = addIssue(github, own, { title, body, author: ACTIONS_BOT });
  for (const text of comments) addComment(github, issue, { author: ACTIONS_BOT, body: text });
  asPerson(github, 'mallory', own, issue).transfer(repository);
}

async function dueOf(repository: TrackedRepository): Promise<(string | null)[]> {
  return (await repository.track(scan('minimist'))).result.findings.map(({ due }) => due);
}

describe('an issue that another workflow wrote under our name and somebody transferred here', () => {
  it('ends no clock by saying that the finding was fixed', async () => {
    const repository = await tracked();
    const { title, body } = issueOf(repository.repository, 1);
    repository.now = '2026-11-05T09:00:00Z';
    const id = /"key":"(?<id>[0-9a-f]+)"/u.exec(body ?? '')?.groups?.['id'] ?? '';
    const fixed = `<!-- fixby:comment v1 {"kind":"fixed","findings":["${id}"]} -->`;
    smuggle(repository, { title, body, comments: [fixed] });
    repository.now = '2026-11-06T09:00:00Z';
    expect(await dueOf(repository)).toEqual(['2026-11-12']);
  });

  it('waives nothing', async () => {
    const repository = await tracked();
    const { title, body } = issueOf(repository.repository, 1);
    const own = addRepository(repository.github, { owner: 'acme', name: 'of-mallory', private: true });
    const issue = addIssue(repository.github, own, { title, body, author: ACTIONS_BOT });
    const command = addComment(repository.github, issue, { author: 'mallory', body: '/fixby status' });
    const waived = {
      kind: 'waived',
      answers: String(command.id),
      by: 'mallory',
      findings: [],
      expires: '2027-01-31',
      reason: 'Fine.',
    };
    addComment(repository.github, issue, {
      author: ACTIONS_BOT,
      body: `<!-- fixby:comment v1 ${JSON.stringify(waived)} -->`,
    });
    asPerson(repository.github, 'mallory', own, issue).transfer(repository.repository);
    repository.now = '2026-11-06T09:00:00Z';
    const { result } = await repository.track(scan('minimist'));
    expect(result.findings.map(({ waiver }) => waiver)).toEqual([null]);
  });
});

describe('an issue that somebody transfers away and back', () => {
  it('keeps its clock', async () => {
    const repository = await tracked();
    const own = addRepository(repository.github, { owner: 'acme', name: 'other', private: true });
    const there = asPerson(
      repository.github,
      'bob',
      repository.repository,
      issueOf(repository.repository, 1),
    ).transfer(own);
    asPerson(repository.github, 'bob', own, there).transfer(repository.repository);
    repository.now = '2026-11-06T09:00:00Z';
    expect(await dueOf(repository)).toEqual(['2026-11-12']);
    expect((await repository.plan(scan('minimist'))).length).toBe(0);
  });
});

describe('a text that somebody filled up', () => {
  it('gives way where ours has no room beside it', async () => {
    const repository = await tracked();
    const issue = issueOf(repository.repository, 1);
    asPerson(repository.github, 'mallory', repository.repository, issue).body('x'.repeat(65_500));
    repository.now = '2026-11-06T09:00:00Z';
    const { kept } = await repository.track(scan('minimist'));
    expect(kept.applied.failures).toEqual([]);
    expect(issue.body).toContain('fixby:issue');
  });
});
