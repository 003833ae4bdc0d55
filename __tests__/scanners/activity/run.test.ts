import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { policySchema } from '../../../src/core/policy/schema.js';
import { createActivityScanner } from '../../../src/scanners/activity/run.js';
import type { ScanResult } from '../../../src/scanners/scanner.js';
import { memoryTree } from '../code/memory-tree.js';
import { silent } from '../../fixtures/silent-log.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'activity-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

/** Lines of a week: one client that comes every hour, and one that guesses passwords. */
function log(attacker = '203.0.113.77'): string[] {
  const line = (client: string, at: number, request: string, status: number): string => {
    const [day, month, year] = new Date(at).toUTCString().slice(5, 16).split(' ');
    const time = new Date(at).toISOString().slice(11, 19);
    return `${client} - - [${day}/${month}/${year}:${time} +0000] "${request} HTTP/1.1" ${status} 5`;
  };
  const start = Date.UTC(2026, 9, 5);
  const usual = Array.from({ length: 7 * 24 * 6 }, (_, index) =>
    line('198.51.100.4', start + index * 600_000, `GET /orders/${index}?token=s3cret`, 200),
  );
  const guesses = Array.from({ length: 200 }, (_, index) =>
    line(attacker, start + 5 * 86_400_000 + index * 5_000, 'POST /login?user=ada', 401),
  );
  return [...usual, ...guesses];
}

async function scan(activity: Record<string, unknown>): Promise<ScanResult> {
  const policy = policySchema.parse({ version: 1, scan: { activity } });
  const scanner = createActivityScanner({ root });
  return scanner.scan({
    head: memoryTree({}),
    base: null,
    directory: '',
    policy,
    scratch: root,
    log: silent,
  });
}

it('finds one episode in plain and packed parts of a log, and shows no address and no query', async () => {
  const lines = log();
  await writeFile(join(root, 'access.log'), `${lines.slice(600).join('\n')}\n`);
  await writeFile(join(root, 'access.log.1.gz'), gzipSync(lines.slice(0, 600).join('\r\n')));
  const { head, report } = await scan({ files: ['access.log*'] });
  expect(report).toMatchObject({ status: 'done', files: 2, notes: [] });
  expect(head).toMatchObject([
    {
      rule: 'activity-authentication-failures',
      activity: { subject: 'client', name: '203.0.113.0/24', observed: 200, paths: ['/login'] },
    },
  ]);
  expect(JSON.stringify(head)).not.toMatch(/203\.0\.113\.77|s3cret|user=/u);
});

it('shows addresses as they are only where that is asked for', async () => {
  await writeFile(join(root, 'a.log'), log().join('\n'));
  const names = await Promise.all(
    ['truncate', 'hash', 'none'].map(async (anonymise) => {
      const { head } = await scan({ files: ['a.log'], anonymise });
      return head[0]?.activity?.name;
    }),
  );
  expect(names).toEqual(['203.0.113.0/24', expect.stringMatching(/^client-[0-9a-f]{16}$/u), '203.0.113.77']);
});

it.each([
  ['2001:db8:12::77', '2001:db8:12::/48'],
  ['2001:db8::77', '2001:db8::/48'],
  ['2001:DB8:0:1:0:0:0:7', '2001:db8::/48'],
  ['::1', '::/48'],
  ['2a00:0:12::7', '2a00:0:12::/48'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['::ffff:cb00:714d', '203.0.113.0/24'],
])('shows the network of %s', async (client, network) => {
  await writeFile(join(root, 'a.log'), log(client).join('\n'));
  const { head } = await scan({ files: ['a.log'] });
  expect(head[0]?.activity?.name).toBe(network);
});

it('does not look for kinds that the policy switches off', async () => {
  await writeFile(join(root, 'a.log'), log().join('\n'));
  const { head } = await scan({ files: ['a.log'], disable: ['activity-authentication-failures'] });
  expect(head.map(({ rule }) => rule)).not.toContain('activity-authentication-failures');
});

it('keeps the identity of an episode that goes on, and of one whose first hour is judged anew', async () => {
  const lines = log();
  await writeFile(join(root, 'a.log'), lines.slice(0, -60).join('\n'));
  const before = await scan({ files: ['a.log'] });
  await writeFile(join(root, 'a.log'), lines.join('\n'));
  const after = await scan({ files: ['a.log'] });
  const [was, is] = [before.head[0], after.head[0]];
  expect(is?.activity?.observed).toBeGreaterThan(was?.activity?.observed ?? Infinity);
  expect(is?.subject).toBe(was?.subject);
  expect(is?.formerSubjects).toContain(was?.subject.replace('T00:', 'T01:'));
});

it('notes lines that it cannot read, and fails where they are too many', async () => {
  const lines = [...log(), 'starting', 'started'];
  await writeFile(join(root, 'a.log'), lines.join('\n'));
  const few = await scan({ files: ['a.log'] });
  expect(few.report).toMatchObject({
    status: 'done',
    notes: [expect.stringMatching(/^a\.log: 2 of 1210 lines/u)],
  });
  const many = await scan({ files: ['a.log'], 'max-unreadable': '0.1%' });
  expect(many.report).toMatchObject({ status: 'failed', reason: expect.stringContaining('line 1209') });
  expect(many.head).toHaveLength(1);
});

it('notes what is not seen in a log that names no client, or no status', async () => {
  await writeFile(join(root, 'a.csv'), 'time,path\n2026-10-05T00:00:00Z,/a\n');
  expect((await scan({ files: ['a.csv'] })).report.notes).toEqual([
    'a.csv names no client and no status, so nothing is found by them. If they have other names there, list those under scan.activity.fields',
  ]);
});

it.each([
  [{}, 'no log is named'],
  [{ files: ['none/*.log'] }, 'no file matches'],
  [{ files: ['link.log'] }, 'no regular file'],
  [{ files: ['a.log'], exclude: ['*.log'] }, 'every log is excluded'],
])('fails where there is nothing to read: %j', async (activity, reason) => {
  await writeFile(join(root, 'a.log'), log().join('\n'));
  await symlink('/etc/passwd', join(root, 'link.log'));
  expect((await scan(activity)).report).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining(reason),
  });
});
