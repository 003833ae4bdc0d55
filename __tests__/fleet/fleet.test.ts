import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { fleetOf, publicFleet } from '../../src/core/fleet/fleet.js';
import type { Fleet, Notice } from '../../src/core/fleet/types.js';
import { fleetEvidence } from '../../src/cli/fleet-evidence.js';
import { DEFAULT_POLICY } from '../../src/core/policy/policy.js';
import { basesOn } from '../../src/fleet/base-policy.js';
import { fleetReadings, type FleetReadings } from '../../src/fleet/readings.js';
import { createClient } from '../../src/github/client.js';
import { exportFiles } from '../../src/report/fleet/export.js';
import { renderFleet } from '../../src/report/fleet/render.js';
import { fleetJson, fleetJsonSchema } from '../../src/report/fleet/schema.js';
import {
  addPersonalToken,
  addUser,
  addWorkflowRun,
  startGitHub,
  type FakeGitHub,
} from '../fakes/github/index.js';
import { temporaryDirectory, TestRepository } from '../fixtures/git.js';
import { addOrganisation, NOW, seedRepository } from '../fixtures/organisation.js';
import { silent } from '../fixtures/silent-log.js';

const OLD = '2026-11-01T09:00:00Z';
const NEW = '2026-11-22T09:00:00Z';

let github: FakeGitHub;
let token: string;

beforeEach(async () => {
  github = await startGitHub({ now: () => new Date(NOW) });
  addOrganisation(github, 'acme', ['alice']);
  token = addPersonalToken(github, 'alice');
});

afterEach(() => github.close());

function read(
  wish: { readonly org?: string; readonly names?: readonly string[]; readonly state?: string } = {
    org: 'acme',
  },
): Promise<FleetReadings> {
  const client = createClient(token, github.url, silent, { retryAfterMs: 1, timeoutMs: 2_000 });
  return fleetReadings({
    client,
    server: 'https://github.com',
    org: wish.org ?? null,
    names: wish.names ?? [],
    state: wish.state ?? null,
    against: DEFAULT_POLICY,
    readBase: basesOn(client),
    now: NOW,
    log: silent,
  });
}

async function fleet(wish?: Parameters<typeof read>[0]): Promise<Fleet> {
  const { scope, asOf, readings } = await read(wish);
  return fleetOf(scope, asOf, readings);
}

function named({ notices }: Fleet, concern: Notice['concern']): string[] {
  return notices.filter((one) => one.concern === concern).map(({ repository }) => repository);
}

/** A bare repository whose default branch has a policy. */
function withPolicy(text: string): string {
  const work = new TestRepository();
  work.commit({ '.github/fixby.yml': text, 'fixby.yml': text });
  work.git('tag', 'v1');
  return join(work.directory, '.git');
}

describe('fixby fleet', () => {
  it('lists what is late first, with owner, repository and days', async () => {
    await seedRepository(github, 'acme', { name: 'api', found: NEW, open: 2 });
    await seedRepository(github, 'acme', { name: 'web', found: OLD, open: 2, mended: 2 });
    const found = await fleet();
    expect(found.rows.map(({ repository, severity, daysLeft }) => [repository, severity, daysLeft])).toEqual([
      ['acme/web', 'critical', -12],
      ['acme/web', 'critical', -12],
      ['acme/api', 'critical', 9],
      ['acme/api', 'high', 27],
    ]);
    expect(found.total).toMatchObject({
      repositories: 2,
      read: 2,
      open: 4,
      overdue: 2,
      kept: { counted: 4, within: 2 },
    });
    expect(await renderFleet(found, 'text')).toContain('acme/web#2  package-0000');
  });

  it('names each repository that it cannot see, and never counts it as clean', async () => {
    await seedRepository(github, 'acme', { name: 'app', found: NEW, open: 1 });
    await seedRepository(github, 'acme', { name: 'refused', found: NEW, open: 1 });
    await seedRepository(github, 'other', { name: 'secret', found: NEW, open: 1 });
    await seedRepository(github, 'acme', {
      name: 'silent',
      found: NEW,
      open: 0,
      overrides: { hasIssues: false },
    });
    const own = github.state.tokens.find(({ value }) => value === token);
    Object.assign(own ?? {}, { without: ['acme/refused'] });
    const found = await fleet({ org: 'acme', names: ['other/secret', 'acme/typo'] });
    expect(named(found, 'unread')).toEqual(['acme/refused', 'acme/silent', 'acme/typo', 'other/secret']);
    expect(found.total).toMatchObject({ repositories: 5, read: 1, open: 1 });
    const text = await renderFleet(found, 'text');
    expect(text).toContain('1 of 5 repositories');
    expect(text).toContain('acme/refused: this token may not read its issues or files');
    expect(text).toContain('other/secret: it is not there, or this token does not see it');
  });

  it('says where no gate is visible, no scan was, the last one is old, and what is archived', async () => {
    const checks = [
      { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'Fixby' }] } },
    ];
    const app = await seedRepository(github, 'acme', { name: 'app', found: NEW, open: 1 });
    app.posture.rulesets.push({ id: 1, name: 'main', rules: checks, bypass: [] });
    app.git = withPolicy('version: 1\n');
    const old = await seedRepository(github, 'acme', { name: 'old', found: OLD, open: 1 });
    old.git = withPolicy('version: 1\ngate: { fail-on: never, overdue: ignore }\n');
    await seedRepository(github, 'acme', { name: 'never', found: NEW, open: 0 });
    await seedRepository(github, 'acme', {
      name: 'past',
      found: OLD,
      open: 3,
      overrides: { archived: true },
    });
    const broken = await seedRepository(github, 'acme', { name: 'broken', found: NEW, open: 1 });
    broken.git = withPolicy('version: 1\ngate: { fail-on: nothing }\n');
    const found = await fleet();
    expect(named(found, 'no-gate')).toEqual(['acme/broken', 'acme/never', 'acme/old']);
    expect(named(found, 'no-scan')).toEqual(['acme/never']);
    expect(named(found, 'old-scan')).toEqual(['acme/old']);
    expect(named(found, 'archived')).toEqual(['acme/past']);
    expect(named(found, 'policy-invalid')).toEqual(['acme/broken']);
    expect(found.notices.find(({ concern }) => concern === 'policy-weaker')).toMatchObject({
      repository: 'acme/old',
      detail: 'gate.fail-on, gate.overdue',
    });
    expect(found.total.open).toBe(3);
  });

  it('finds a dashboard that is not pinned', async () => {
    await seedRepository(github, 'acme', { name: 'app', found: NEW, open: 1, pinned: false });
    expect(named(await fleet(), 'no-scan')).toEqual([]);
  });

  it('believes no issue that another account opened, and names the account', async () => {
    const app = await seedRepository(github, 'acme', { name: 'app', found: NEW, open: 2 });
    addUser(github.state, 'mallory');
    for (const issue of app.issues) issue.author = 'mallory';
    const found = await fleet();
    expect(found.notices).toContainEqual(expect.objectContaining({ concern: 'foreign', detail: 'mallory' }));
    expect(named(found, 'no-scan')).toEqual(['acme/app']);
    expect(found.total.open).toBe(0);
  });

  it('counts teams by their topics', async () => {
    await seedRepository(github, 'acme', {
      name: 'pay',
      found: OLD,
      open: 1,
      overrides: { topics: ['team-pay', 'node'] },
    });
    await seedRepository(github, 'acme', { name: 'app', found: NEW, open: 1 });
    const { teams } = await fleet();
    expect(teams.map(({ team, overdue, open }) => [team, overdue, open])).toEqual([
      ['pay', 1, 1],
      [null, 0, 1],
    ]);
  });

  it('reads the base policy that a repository extends, once for all', async () => {
    await seedRepository(github, 'acme', {
      name: '.github',
      found: NEW,
      open: 0,
      overrides: { git: withPolicy('version: 1\ngate: { fail-on: high }\n') },
    });
    const git = withPolicy('version: 1\nextends: acme/.github:fixby.yml@v1\n');
    for (const name of ['a', 'b', 'c'])
      await seedRepository(github, 'acme', { name, found: NEW, open: 1, overrides: { git } });
    const weaker = withPolicy(
      'version: 1\nextends: acme/.github:fixby.yml@v1\ngate: { fail-on: critical }\n',
    );
    await seedRepository(github, 'acme', { name: 'd', found: NEW, open: 1, overrides: { git: weaker } });
    const found = await fleet();
    expect(found.repositories.find(({ name }) => name === 'acme/a')?.policy.extends).toMatch(
      /^acme\/\.github:fixby\.yml@[0-9a-f]{40}$/u,
    );
    expect(named(found, 'policy-invalid')).toEqual(['acme/d']);
    expect(github.requests.filter(({ path }) => path.includes('/contents/'))).toHaveLength(1);
  });

  it('keeps private repositories and confidential findings out of a public page', async () => {
    await seedRepository(github, 'acme', {
      name: 'open',
      found: NEW,
      open: 1,
      overrides: { private: false },
    });
    await seedRepository(github, 'acme', { name: 'hidden', found: OLD, open: 2 });
    const shown = publicFleet(await fleet());
    for (const format of ['text', 'markdown', 'json', 'html'] as const) {
      const text = await renderFleet(shown, format);
      expect(text).toContain('acme/open');
      expect(text).not.toContain('acme/hidden');
    }
    expect(await renderFleet(shown, 'markdown')).toContain(
      'Not shown in public: 1 private repository, and 2 findings',
    );
  });

  it('is JSON by its schema', async () => {
    await seedRepository(github, 'acme', { name: 'app', found: OLD, open: 3, mended: 1 });
    const validate = new Ajv({ strict: false, formats: {} }).compile(fleetJsonSchema());
    expect([validate(fleetJson(await fleet())), validate.errors]).toEqual([true, null]);
  });

  it('exports a finding a line, closed ones too', async () => {
    await seedRepository(github, 'acme', { name: 'app', found: OLD, open: 1, mended: 2 });
    const { readings, asOf } = await read();
    const [findings] = exportFiles(readings, asOf);
    const lines = (findings?.text ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ gone, fixed, within_sla: kept }) => [gone, fixed, kept])).toEqual([
      [null, null, false],
      ['fixed', '2026-11-03', true],
      ['fixed', '2026-11-03', true],
    ]);
  });
});

describe('evidence over all', () => {
  it('is a file for each repository, and names those without', async () => {
    const app = await seedRepository(github, 'acme', { name: 'app', found: OLD, open: 1, mended: 2 });
    app.git = withPolicy('version: 1\n');
    addWorkflowRun(github, app, { path: '.github/workflows/fixby.yml', createdAt: OLD });
    await seedRepository(github, 'acme', {
      name: 'off',
      found: OLD,
      open: 0,
      overrides: { hasIssues: false },
    });
    const client = createClient(token, github.url, silent, { retryAfterMs: 1 });
    const directory = temporaryDirectory();
    await fleetEvidence(
      {
        client,
        server: 'https://github.com',
        org: 'acme',
        names: [],
        state: null,
        against: DEFAULT_POLICY,
        readBase: basesOn(client),
        now: NOW,
        log: silent,
      },
      { directory, since: '2026-10-01', until: undefined },
    );
    const index = readFileSync(join(directory, 'index.md'), 'utf8');
    const text = readFileSync(join(directory, 'acme+app.json'), 'utf8');
    expect(index).toMatch(/\| acme\/app \| 3 \| 2 \| 1 \| 1 of 54 \| `acme\+app\.json` \|/u);
    expect(index).toContain(createHash('sha256').update(text).digest('hex'));
    expect(index).toContain('| acme/off | issues are switched off in acme/off |');
    expect(JSON.parse(text)).toMatchObject({ repository: 'acme/app', scannedDays: 1 });
  });
});

describe('faults', () => {
  it.each([
    ['502 until the batch is halved', { status: 502, times: 3 }],
    ['an answer that breaks off', { status: 'garbage', times: 1 }],
    ['a secondary limit', { status: 403, retryAfterSeconds: 1, times: 1 }],
    ['a connection that ends', { status: 'reset', times: 2 }],
  ] as const)('reads everything in spite of %s', async (_, fault) => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
      await seedRepository(github, 'acme', { name, found: NEW, open: 1 });
    github.failNext({ path: /graphql/u, body: /fleetIssues/u, ...fault });
    const found = await fleet();
    expect(found.total).toMatchObject({ read: 6, open: 6 });
  });

  it('names a repository that cannot be read, and reads the others', async () => {
    for (const name of ['a', 'b', 'c']) await seedRepository(github, 'acme', { name, found: NEW, open: 1 });
    github.failNext({ path: /graphql/u, body: /fleetIssues.*"n0":"b"/u, status: 502, times: 99 });
    github.failNext({ path: /graphql/u, body: /fleetIssues.*"n1":"b"/u, status: 502, times: 99 });
    const found = await fleet();
    expect(named(found, 'unread')).toEqual(['acme/b']);
    expect(found.total).toMatchObject({ repositories: 3, read: 2, open: 2 });
  });

  it('goes on where it was cut short, in the same state as without', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
      await seedRepository(github, 'acme', { name, found: NEW, open: 1 });
    const whole = await fleet();
    const state = join(temporaryDirectory(), 'fleet.jsonl');
    await read({ org: 'acme', state });
    // Killed in the middle of the fifth line.
    const lines = readFileSync(state, 'utf8').split('\n');
    writeFileSync(state, [...lines.slice(0, 5), lines[5]?.slice(0, 40)].join('\n'));
    const before = github.requests.length;
    expect(await fleet({ org: 'acme', state })).toEqual(whole);
    expect(
      github.requests.slice(before).filter(({ body }) => JSON.stringify(body).includes('fleetIssues')),
    ).toHaveLength(1);
    await expect(fleet({ org: 'acme', state })).resolves.toEqual(whole);
  });

  it('does not write over a file that is not its own', async () => {
    const state = join(temporaryDirectory(), 'notes.txt');
    writeFileSync(state, 'mine\n');
    await expect(read({ org: 'acme', state })).rejects.toMatchObject({ kind: 'usage' });
    expect(readFileSync(state, 'utf8')).toBe('mine\n');
  });
});
