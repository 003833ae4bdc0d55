import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot, writeDemoDatabase } from '../../../src/cli/demo/database.js';
import { OSV_SCANNER_VERSION } from '../../../src/scanners/dependencies/program/release.js';
import { digest, recordingSchema, replay } from '../../../src/scanners/dependencies/recorded.js';

const examples = join(packageRoot(), 'examples');
const recording = recordingSchema.parse(
  JSON.parse(readFileSync(join(examples, 'recorded', 'osv-scanner.json'), 'utf8')),
);
const OPTIONS = { cwd: '.', env: {}, timeoutMs: 1_000, maxOutputBytes: 1_000 };

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'fixby-recorded-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

describe('the recorded answer of osv-scanner', () => {
  it('is about the apps and advisories that are bundled (node scripts/record-demo.js records it)', async () => {
    await writeDemoDatabase(directory);
    const database = readFileSync(join(directory, 'osv-scalibr', 'npm', 'all.zip'));
    const apps = ['forge-app', 'pull-request'].map((app) =>
      digest(readFileSync(join(examples, app, 'package-lock.json'))),
    );
    expect(recording.database).toBe(digest(database));
    expect(recording.answers.map(({ lockfile }) => lockfile)).toEqual(apps);
  });

  it('is of the version that a scan would get, and names no directory of where it was recorded', () => {
    expect(recording.version).toBe(OSV_SCANNER_VERSION);
    expect(JSON.stringify(recording)).not.toMatch(/\/(?:tmp|home|root|Users|var)\//u);
  });

  it('names the lockfile that was asked about, wherever it lies', async () => {
    const lockfile = join(directory, 'a "quoted" $& name.json');
    writeFileSync(lockfile, readFileSync(join(examples, 'forge-app', 'package-lock.json')));
    const output = join(directory, 'out.json');
    const answer = await replay(recording)(
      'osv-scanner',
      ['scan', '--output-file', output, '-L', `:${lockfile}`],
      OPTIONS,
    );
    expect(answer).toMatchObject({ exitCode: 1, killed: null });
    expect(answer.stderr).toContain(`Scanned ${lockfile} file and found 201 packages`);
    const result = JSON.parse(readFileSync(output, 'utf8')) as { results: { source: { path: string } }[] };
    expect(result.results.map(({ source }) => source.path)).toEqual([lockfile]);
  });

  it('is none for a lockfile that was not recorded', async () => {
    const lockfile = join(directory, 'package-lock.json');
    writeFileSync(lockfile, '{}');
    await expect(replay(recording)('osv-scanner', ['scan', '-L', `:${lockfile}`], OPTIONS)).rejects.toThrow(
      `nothing was recorded of ${lockfile}`,
    );
  });
});
