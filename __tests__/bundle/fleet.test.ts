import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addCollaborator,
  addPersonalToken,
  addUser,
  workflowDispatchEvent,
  type Issue,
} from '../fakes/github/index.js';
import { seedRepository } from '../fixtures/organisation.js';
import { Stage, type Outcome } from './stage.js';

/** Long enough ago that what was found then is late on any day. */
const LATE = '2026-01-05T09:00:00Z';

let stage: Stage;
let token: string;

async function open(isPrivate: boolean): Promise<void> {
  stage = await Stage.pullRequest(
    { 'README.md': 'all of us\n' },
    { 'README.md': 'a change\n' },
    { private: isPrivate },
  );
  addUser(stage.github.state, 'acme', { members: ['fleet-bot'] });
  addCollaborator(stage.github, stage.repository, 'fleet-bot', 'admin');
  token = addPersonalToken(stage.github, 'fleet-bot');
  await seedRepository(stage.github, 'acme', { name: 'secret-api', found: LATE, open: 3 });
  await seedRepository(stage.github, 'acme', {
    name: 'web',
    found: LATE,
    open: 1,
    overrides: { private: false },
  });
}

function run(inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const event = workflowDispatchEvent(stage.github, stage.repository, {
    sha: stage.remote.git('rev-parse', 'main'),
    sender: 'fleet-bot',
  });
  return stage.run(event, stage.checkout('refs/heads/main'), { mode: 'fleet', token, ...inputs });
}

function own(): Issue[] {
  return stage.repository.issues.filter(({ title }) => title === 'Security of all repositories');
}

afterEach(() => stage.end());

describe('mode fleet', () => {
  beforeEach(() => open(true));

  it('keeps one pinned issue over all repositories, and a page', async () => {
    const { exitCode, outputs, summary } = await run();
    expect(exitCode).toBe(0);
    const [issue, ...more] = own();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ state: 'open', pinned: true });
    expect(issue?.body).toContain('### 🔴 4 overdue, 4 open in 3 repositories');
    expect(outputs['dashboard-url']).toContain(`/acme/app/issues/${issue?.number ?? 0}`);
    expect(outputs).toMatchObject({ decision: 'pass', overdue: '4' });
    expect(summary).toContain('acme/secret-api');
    expect(readFileSync(outputs['page'] ?? '', 'utf8')).toContain('acme/secret-api');
  });

  it('writes nothing when nothing changed, and reopens what a person closed', async () => {
    await run();
    const before = stage.github.writes;
    await run();
    expect(stage.github.writes).toBe(before);
    Object.assign(own()[0] ?? {}, { state: 'closed', stateReason: 'completed' });
    await run();
    expect(own()).toMatchObject([{ state: 'open' }]);
  });

  it('fails when GitHub does not answer about a repository, and has written the rest', async () => {
    stage.github.failNext({ path: /graphql/u, body: /fleetIssues.*"web"/u, status: 502, times: 99 });
    const { exitCode, log, outputs } = await run();
    expect(exitCode).toBe(1);
    expect(outputs['decision']).toBe('error');
    expect(log).toContain(
      'Not complete: GitHub did not answer about 1 of 3 repositories, acme/web among them',
    );
    expect(own()[0]?.body).toContain('3 overdue, 3 open in 2 of 3 repositories');
  });

  it('is given to a terminal by fixby fleet', async () => {
    const { exitCode, stdout } = await stage.command('fleet', 'acme/web', 'acme/secret-api');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('✖ 1 overdue, 1 open in 1 of 2 repositories');
    expect(stdout).toContain('acme/secret-api: it is not there, or this token does not see it');
  });
});

describe('mode fleet in a public repository', () => {
  beforeEach(() => open(false));

  it('names no private repository', async () => {
    const { outputs, summary, log } = await run();
    const [issue] = own();
    expect(issue?.body).toContain('1 overdue, 1 open in 2 repositories shown in public');
    const page = readFileSync(outputs['page'] ?? '', 'utf8');
    for (const text of [issue?.body ?? '', summary, log, page]) expect(text).not.toContain('secret-api');
  });
});
