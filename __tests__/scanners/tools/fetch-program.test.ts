import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { fetchProgram } from '../../../src/scanners/tools/fetch-program.js';
import { createZizmor } from '../../../src/scanners/tools/zizmor/run.js';
import { run } from '../../../src/system/exec.js';
import { temporaryDirectory } from '../../fixtures/git.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';
import { silent } from '../../fixtures/silent-log.js';

const PROGRAM = '#!/bin/sh\necho "zizmor 1.32.0"\n';

let server: Server;
let url: string;
let archive: Buffer;

beforeAll(async () => {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'zizmor'), PROGRAM);
  execFileSync('tar', ['-czf', join(directory, 'zizmor.tar.gz'), '-C', directory, 'zizmor']);
  archive = readFileSync(join(directory, 'zizmor.tar.gz'));
  server = createServer((request, response) => {
    response.end(request.url === '/zizmor.tar.gz' ? archive : PROGRAM);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const sum = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

test.each([
  ['an archive', '/zizmor.tar.gz', () => sum(archive)],
  ['a program', '/zizmor', () => sum(PROGRAM).toUpperCase()],
])('%s with the checksum of the policy can be run', async (_, path, sha256) => {
  const source = { url: `${url}${path}`, sha256: sha256() };
  const program = await fetchProgram('zizmor', source, join(temporaryDirectory(), 'own'), run);
  expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toBe('zizmor 1.32.0\n');
});

test('anything else is removed, and what came is said', async () => {
  const directory = join(temporaryDirectory(), 'own');
  const source = { url: `${url}/zizmor.tar.gz`, sha256: '0'.repeat(64) };
  await expect(fetchProgram('zizmor', source, directory, run)).rejects.toThrow(
    `${url}/zizmor.tar.gz answered has the SHA-256 sum ${sum(archive)}, but it must be ${'0'.repeat(64)}`,
  );
  expect(readdirSync(directory)).toEqual([]);
});

test('an archive without the program fails', async () => {
  const source = { url: `${url}/zizmor.tar.gz`, sha256: sum(archive) };
  await expect(fetchProgram('other', source, join(temporaryDirectory(), 'own'), run)).rejects.toThrow(
    'zizmor.tar.gz has no program other',
  );
});

const scanned = (policy: Policy): ReturnType<ReturnType<typeof createZizmor>['scan']> =>
  createZizmor({ run: () => Promise.reject(new Error('nothing is run')) }).scan({
    head: new MemoryTree({ '.github/workflows/a.yml': 'on: push\n' }),
    base: null,
    directory: '',
    policy,
    scratch: temporaryDirectory(),
    log: silent,
  });

test('a policy that pins zizmor has nothing else run, and fails closed', async () => {
  const pinned = policySchema.parse({
    version: 1,
    scan: { zizmor: { enabled: true, download: { url: 'https://example.com/z', sha256: 'a'.repeat(64) } } },
  });
  const broken = { ...pinned.scan.zizmor, download: { url: `${url}/zizmor`, sha256: 'a'.repeat(64) } };
  const { report } = await scanned({ ...pinned, scan: { ...pinned.scan, zizmor: broken } });
  expect(report.status).toBe('failed');
  expect(report.reason).toContain('It was removed and never run');
});

test.each([
  [{ url: 'http://example.com/zizmor', sha256: 'a'.repeat(64) }],
  [{ url: 'https://example.com/zizmor' }],
  [{ url: 'https://example.com/zizmor', sha256: 'latest' }],
])('a policy cannot ask for a download without TLS or checksum: %j', (download) => {
  const policy = { version: 1, scan: { zizmor: { enabled: true, download } } };
  expect(policySchema.safeParse(policy).success).toBe(false);
  expect(DEFAULT_POLICY.scan.zizmor.download).toBeUndefined();
});
