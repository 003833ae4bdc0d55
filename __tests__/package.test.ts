import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const npmProgram = process.env['npm_execpath'];

/** Runs npm without a network and with a cache that is empty at first. */
function npm(
  cwd: string,
  cache: string,
  args: readonly string[],
): { readonly code: number | null; readonly out: string; readonly err: string } {
  if (npmProgram === undefined) throw new Error('npm_execpath is not set: run the tests with npm test.');
  const environment = { ...process.env, npm_config_cache: cache, npm_config_offline: 'true' };
  const done = spawnSync(process.execPath, [npmProgram, ...args], {
    cwd,
    env: environment,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('the package as npm installs it', () => {
  let scratch: string;
  let cache: string;
  let tarball: string;
  let project: string;

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'fixby-package-'));
    cache = join(scratch, 'cache');
    project = join(scratch, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{"name":"stranger","private":true}\n');
    const packed = npm(root, cache, ['pack', '--ignore-scripts', '--pack-destination', scratch]);
    expect(packed).toMatchObject({ code: 0 });
    tarball = join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? '');
  });

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('runs by npx in an empty folder, and shows the demo, without a network', () => {
    const empty = join(scratch, 'empty');
    mkdirSync(empty);
    const npx = (...args: string[]): ReturnType<typeof npm> =>
      npm(empty, cache, ['exec', '--yes', `--package=${tarball}`, '--', 'fixby', ...args]);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(npx('--version')).toMatchObject({ code: 0, out: `${version}\n` });
    const demo = npx('demo', '--answer', 'recorded');
    expect(demo).toMatchObject({ code: 0 });
    expect(demo.out).toContain('npm install handlebars@4.7.7');
    expect(npx('demo', 'forge')).toMatchObject({ code: 0 });
    expect(readdirSync(empty)).toEqual([]);
  });

  it('installs nothing but itself', () => {
    expect(npm(project, cache, ['install', '--save-dev', '--no-audit', tarball])).toMatchObject({ code: 0 });
    const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['fixby']);
    const help = npm(project, cache, ['exec', '--', 'fixby', 'scan', '--help']);
    expect(help).toMatchObject({ code: 0 });
  });

  it('has the schemas where editors look for them', () => {
    const schema = join(project, 'node_modules/fixby/schema/policy.schema.json');
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toHaveProperty('properties.version');
  });
});
