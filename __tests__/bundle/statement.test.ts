import { afterEach, describe, expect, it } from '@jest/globals';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Statement } from '../../src/core/statement/statement.js';
import { parseDashboardMetadata, renderDashboardMetadata } from '../../src/core/ledger/metadata/dashboard.js';
import { ACTIONS_BOT, addIssue, addRepository, type Issue } from '../fakes/github/index.js';
import { temporaryDirectory, TestRepository } from '../fixtures/git.js';
import { demoDatabase, type Stage } from './stage.js';
import { exampleDirectory, keepRecord, quietFsrt, vendorStage } from './vendor.js';

let stage: Stage;
afterEach(async () => {
  await stage.end();
});

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'statement.schema.json'), 'utf8'),
) as object;

async function statement(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, log } = await stage.command(
    ...['statement', '--repository', 'acme/app', '--osv-database', await demoDatabase()],
    ...args,
  );
  expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
  return stdout;
}

async function asJson(...args: readonly string[]): Promise<Statement> {
  const read = JSON.parse(await statement('--format', 'json', ...args)) as Statement;
  const ajv = new Ajv({ strict: true, strictTypes: false });
  addFormats.default(ajv);
  expect(ajv.validate(schema, read) || ajv.errors).toBe(true);
  return read;
}

function statuses({ promises }: Statement): Record<string, string> {
  return Object.fromEntries(promises.map(({ id, status }) => [id, status]));
}

describe('the example that keeps all promises', () => {
  it('has a statement that says so, a section on the dashboard and a file of the run', async () => {
    stage = await vendorStage('forge-vendor-clean');
    const fsrt = quietFsrt();
    const { exitCode, outputs, log } = await keepRecord(stage, fsrt);
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    const file = outputs['statement'] ?? '';
    expect(existsSync(file)).toBe(true);
    const dashboard = stage.repository.issues.find(({ body }) => body?.includes('### Statement') === true);
    expect(dashboard?.body).toMatch(/\*\*\d+ of 11 promises kept\*\*/u);
    const whole = await asJson('--fsrt', fsrt);
    expect(whole.promises.filter(({ status }) => status !== 'kept')).toEqual([]);
    expect(whole.promises.every(({ since }) => since !== null)).toBe(true);
  });

  it('watches its logs on the day of which its README speaks, whatever day it is', async () => {
    stage = await vendorStage('forge-vendor-clean');
    const example = exampleDirectory('forge-vendor-clean');
    const readme = readFileSync(join(example, 'README.md'), 'utf8');
    const [, day = ''] = /--as-of (\S+)/u.exec(readme) ?? [];
    // Out of this repository, whose policy leaves its examples out.
    const copy = temporaryDirectory();
    cpSync(example, copy, { recursive: true });
    expect(statuses(await asJson(copy, '--as-of', day))).toMatchObject({
      'abnormal-behaviour': 'kept',
      caiq: 'kept',
    });
  });

  it('remembers since when a promise is broken: a day counts as it ended', async () => {
    stage = await vendorStage('forge-vendor-clean');
    const fsrt = quietFsrt();
    await stage.push({ fsrt });
    stage.repository.posture = { ...stage.repository.posture, twoFactor: false };
    await stage.push({ fsrt });
    const dashboard = stage.repository.issues.find(({ body }) => body?.includes('### Statement') === true);
    expect(dashboard?.body).toMatch(/not kept: access \(since /u);
    const { promises } = await asJson('--fsrt', fsrt);
    expect(promises.find(({ id }) => id === 'access')).toMatchObject({
      status: 'not-kept',
      history: [{ status: 'not-kept', to: null }],
    });
  });

  it('keeps nothing that needs the scan of FSRT, or the settings, where they are not seen', async () => {
    stage = await vendorStage('forge-vendor-clean');
    stage.repository.posture = { ...stage.repository.posture, twoFactor: false };
    expect(statuses(await asJson())).toMatchObject({
      access: 'not-kept',
      scanning: 'not-from-here',
      'fix-times': 'not-from-here',
    });
  });
});

describe('the example that breaks promises', () => {
  it('says which, and shows no more in public than belongs there', async () => {
    stage = await vendorStage('forge-vendor');
    const whole = await asJson();
    expect(statuses(whole)).toMatchObject({
      hosting: 'not-kept',
      'severity-levels': 'not-kept',
      requirements: 'not-kept',
      'incident-contact': 'not-kept',
      'bug-bounty': 'not-kept',
      scanning: 'not-kept',
      'privacy-policy': 'not-kept',
      caiq: 'not-kept',
    });
    const shown = await statement('--public', '--format', 'html');
    expect(shown).toContain('promises kept');
    for (const text of ['mallory', 'src/index.js', 'manifest.yml', 'tasks.example.com'])
      expect(shown).not.toContain(text);
  });
});

describe('the files of a run', () => {
  it('are the whole one and one to publish, which tells nothing that is open', async () => {
    stage = await vendorStage('forge-vendor');
    const { outputs } = await stage.push();
    const shown = readFileSync(outputs['statement-public'] ?? '', 'utf8');
    expect((JSON.parse(shown) as Statement).evidenceDigest).toBe(fileOf(outputs).digest);
    const page = readFileSync((outputs['statement-public'] ?? '').replace(/json$/u, 'html'), 'utf8');
    for (const text of ['mallory', 'src/index.js', 'manifest.yml', 'tasks.example.com'])
      expect(`${shown}${page}`).not.toContain(text);
  });

  const fileOf = (outputs: Readonly<Record<string, string>>): Statement =>
    JSON.parse(readFileSync(outputs['statement'] ?? '', 'utf8')) as Statement;

  it('joins the other repository of the answers, and its dashboard stays its own', async () => {
    stage = await vendorStage('forge-vendor-clean', {
      '.github/fixby-statement.yml': (text) =>
        text.replace('promises:', '  - { name: Notes, repository: acme/notes }\npromises:'),
    });
    const fsrt = quietFsrt();
    const first = await stage.push({ fsrt });
    // A repository that is not there, or that the token does not see, costs no run.
    expect(first).toMatchObject({ exitCode: 0 });
    expect(fileOf(first.outputs).promises.filter(({ status }) => status === 'kept')).toEqual([]);
    seedOther(stage, 'hosting');
    const { outputs } = await stage.push({ fsrt });
    const joint = fileOf(outputs);
    const hosting = joint.promises.find(({ id }) => id === 'hosting');
    expect(hosting?.status).toBe('not-kept');
    expect(hosting?.evidence.at(-1)?.text).toMatch(/\(Notes\) its own runs record it as not kept since /u);
    const other = joint.promises.find(({ id }) => id === 'incident-contact');
    expect(other).toMatchObject({ status: 'kept' });
    expect(other?.evidence.at(-1)?.text).toMatch(/\(Notes\) its own runs record it as kept since /u);
    expect(joint.about.apps).toEqual(['Example Tasks for Jira', 'Notes']);
    const own = parseDashboardMetadata(dashboardOf(stage).body ?? '');
    expect(own?.promises?.find(({ id }) => id === 'hosting')).toMatchObject({ status: 'kept' });
  });

  it('asks the page of the privacy policy where the policy says so, and no host of a network of its own', async () => {
    stage = await vendorStage('forge-vendor-clean', {
      'README.md': (text) => text.replace('https://example.com/privacy', 'https://127.0.0.1/privacy'),
      '.github/fixby.yml': (text) => `${text}statement: { check-links: true }\n`,
    });
    const { outputs } = await stage.push({ fsrt: quietFsrt() });
    const privacy = fileOf(outputs).promises.find(({ id }) => id === 'privacy-policy');
    expect(privacy?.status).toBe('not-from-here');
    expect(JSON.stringify(privacy)).toContain('https://127.0.0.1/privacy: a private host is not asked');
  });
});

function dashboardOf({ repository }: Stage): Issue {
  const found = repository.issues.find(({ body }) => body?.includes('### Statement') === true);
  if (found === undefined) throw new Error('there is no dashboard');
  return found;
}

/** Another public repository, whose own runs recorded the same but for one promise. */
function seedOther(of: Stage, broken: string): void {
  const clone = new TestRepository();
  clone.commit({ 'README.md': 'Notes\n' });
  const other = addRepository(of.github, {
    owner: 'acme',
    name: 'notes',
    git: join(clone.directory, '.git'),
    private: false,
  });
  const { title, body, labels } = dashboardOf(of);
  const metadata = parseDashboardMetadata(body ?? '');
  if (metadata === null) throw new Error('the dashboard has no metadata');
  const promises = (metadata.promises ?? []).map((one) =>
    one.id === broken ? { ...one, status: 'not-kept' as const } : one,
  );
  const text = (body ?? '').replace(
    renderDashboardMetadata(metadata),
    renderDashboardMetadata({ ...metadata, promises }),
  );
  addIssue(of.github, other, { author: ACTIONS_BOT, title, body: text, labels: [...labels] });
}
