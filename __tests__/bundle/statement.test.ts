import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Statement } from '../../src/core/statement/statement.js';
import { demoDatabase, type Stage } from './stage.js';
import { quietFsrt, vendorStage } from './vendor.js';

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
    const { exitCode, outputs, log } = await stage.push({ fsrt });
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    const file = outputs['statement'] ?? '';
    expect(existsSync(file)).toBe(true);
    const dashboard = stage.repository.issues.find(({ body }) => body?.includes('### Statement') === true);
    expect(dashboard?.body).toMatch(/\*\*\d+ of 11 promises kept\*\*/u);
    const whole = await asJson('--fsrt', fsrt);
    expect(whole.promises.filter(({ status }) => status !== 'kept')).toEqual([]);
    expect(whole.promises.every(({ since }) => since !== null)).toBe(true);
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
