import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Intelligence } from '../../src/core/findings/priority.js';
import type { Policy } from '../../src/core/policy/policy.js';
import { parseEpss } from '../../src/feeds/epss.js';
import { parseKnownExploited } from '../../src/feeds/known-exploited.js';
import { readFeeds } from '../../src/feeds/read.js';
import { MemoryTree } from '../fixtures/memory-tree.js';

/** The documented shape of CISA's catalogue. */
function catalogue(ids: readonly string[], more: object = {}): string {
  return JSON.stringify({
    title: 'Catalogue',
    catalogVersion: '2026.11.27',
    dateReleased: '2026-11-27T15:00:00.0000Z',
    count: ids.length,
    vulnerabilities: ids.map((cveID) => ({
      cveID,
      vendorProject: 'Example',
      product: 'Example',
      vulnerabilityName: 'A weakness',
      dateAdded: '2026-11-20',
      shortDescription: '<script>alert(1)</script>',
      requiredAction: 'Mend it.',
      dueDate: '2026-12-11',
      knownRansomwareCampaignUse: 'Unknown',
      notes: '',
      cwes: ['CWE-79'],
    })),
    ...more,
  });
}

const SCORES = [
  '#model_version:v2026.06.15,score_date:2026-11-27T00:00:00+0000',
  'cve,epss,percentile',
  'CVE-2021-23337,0.91234,0.99900',
  'CVE-2022-24999,0.00042,0.12000',
  '',
].join('\n');

const AS_OF = '2026-11-28T12:00:00Z';

let server: Server;
let answers: (string | Buffer | number)[] = [];
let asked = 0;
let address = '';
let before: string | undefined;

beforeEach(async () => {
  before = process.env['XDG_CACHE_HOME'];
  process.env['XDG_CACHE_HOME'] = mkdtempSync(join(process.env['FIXBY_TEST_TEMPORARY'] ?? '', 'feeds-'));
  asked = 0;
  server = createServer((_, response) => {
    const answer = answers[asked++] ?? 500;
    response.statusCode = typeof answer === 'number' ? answer : 200;
    response.end(typeof answer === 'number' ? '' : answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
});

afterEach(async () => {
  if (before === undefined) Reflect.deleteProperty(process.env, 'XDG_CACHE_HOME');
  else process.env['XDG_CACHE_HOME'] = before;
  await new Promise((resolve) => server.close(resolve));
});

function read(feeds: Policy['feeds'], files: Record<string, string | Buffer> = {}): Promise<Intelligence> {
  return readFeeds({ feeds }, new MemoryTree(files), AS_OF);
}

/** Makes the kept copies as old as that many hours. */
function age(hours: number): void {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? '', 'fixby', 'feeds');
  const at = Date.now() / 1_000 - hours * 3_600;
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), at, at);
}

describe('a feed with an address', () => {
  it('is downloaded once, and its copy serves for some hours', async () => {
    answers = [catalogue(['CVE-2021-23337'])];
    const feeds = { 'known-exploited': { url: address, 'max-age': '7d' } };
    for (const one of [await read(feeds), await read(feeds)]) {
      expect(one.exploited.get('CVE-2021-23337')?.added).toBe('2026-11-20');
      expect(one.feeds).toEqual([
        {
          feed: 'known-exploited',
          from: address,
          status: 'read',
          date: '2026-11-27',
          entries: 1,
          reason: null,
        },
      ]);
    }
    expect(asked).toBe(1);
  });

  it('is the kept copy where the address answers no more, and says so, and says when that is old', async () => {
    answers = [catalogue(['CVE-2021-23337']), 404, 404, 404, 404];
    const feeds = { 'known-exploited': { url: address, 'max-age': '48h' } };
    await read(feeds);
    age(20);
    const recent = await read(feeds);
    expect(recent.feeds[0]).toMatchObject({ status: 'read', entries: 1 });
    expect(recent.feeds[0]?.reason).toContain('404');
    expect(recent.feeds[0]?.reason).toContain('20 hours ago');
    age(100);
    const old = await read(feeds);
    expect(old.feeds[0]).toMatchObject({ status: 'old', entries: 1 });
    expect(old.exploited.size).toBe(1);
  });

  it('never lets a damaged answer take the place of a whole copy', async () => {
    answers = [catalogue(['CVE-2021-23337']), catalogue([]).slice(0, 40), catalogue(['CVE-2021-23337'])];
    const feeds = { 'known-exploited': { url: address, 'max-age': '7d' } };
    await read(feeds);
    age(7);
    const { exploited, feeds: reports } = await read(feeds);
    expect(exploited.size).toBe(1);
    expect(reports[0]?.reason).toContain('is no JSON, or breaks off');
  });

  it('has failed where nothing was ever had', async () => {
    answers = [404];
    const { feeds } = await read({ epss: { url: address, 'max-age': '7d' } });
    expect(feeds[0]).toMatchObject({ feed: 'epss', status: 'failed', entries: 0 });
    expect(feeds[0]?.reason).toContain('404');
  });
});

describe('a feed in a file', () => {
  it('is read from the tree of the policy, or from the machine', async () => {
    const { epss } = await read({ epss: { file: 'epss.csv', 'max-age': '7d' } }, { 'epss.csv': SCORES });
    expect(epss.get('CVE-2021-23337')).toMatchObject({ score: 0.91234, date: '2026-11-27' });
    const file = join(process.env['XDG_CACHE_HOME'] ?? '', 'epss.csv.gz');
    writeFileSync(file, gzipSync(SCORES));
    const outside = await read({ epss: { file, 'max-age': '7d' } });
    expect(outside.epss.size).toBe(2);
    expect(outside.feeds[0]).toMatchObject({ status: 'read' });
  });

  it('is old by the day that it gives itself', async () => {
    const { feeds } = await read({ epss: { file: 'epss.csv', 'max-age': '12h' } }, { 'epss.csv': SCORES });
    expect(feeds[0]).toMatchObject({ status: 'old', entries: 2 });
  });
});

describe('what is no feed', () => {
  it.each([
    ['an empty file', ''],
    ['a page', '<html>Not found</html>'],
    ['another JSON', '{"vulnerabilities": {"length": 3}}'],
    ['no entries', catalogue([])],
    ['a count that is not met', catalogue(['CVE-2021-23337'], { count: 1243 })],
    ['entries that are none', catalogue(['CVE-2021-23337', '__proto__'])],
    ['no count', catalogue(['CVE-2021-23337'], { count: null })],
    ['no day', catalogue(['CVE-2021-23337'], { dateReleased: 'soon' })],
  ])('is said of a catalogue: %s', (_, text) => {
    expect(parseKnownExploited(Buffer.from(text)).problem).not.toBeNull();
  });

  it.each([
    ['an empty file', Buffer.from('')],
    ['gzip that breaks off', gzipSync(SCORES).subarray(0, 60)],
    ['a bomb', gzipSync(Buffer.alloc(200 * 1024 * 1024))],
    ['a line that breaks off', Buffer.from(SCORES.slice(0, -12))],
    ['no scores', Buffer.from(SCORES.split('\n').slice(0, 2).join('\n') + '\n')],
    ['a score above one', Buffer.from(SCORES.replace('0.91234', '91.234'))],
    ['a hostile id', Buffer.from(SCORES.replace('CVE-2021-23337', '=cmd()'))],
  ])('is said of a table of scores: %s', (_, bytes) => {
    expect(parseEpss(bytes).problem).not.toBeNull();
  });

  it('never throws, and reads nothing that is no CVE', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const { entries } of [parseKnownExploited(Buffer.from(text)), parseEpss(Buffer.from(text))])
          for (const id of entries.keys()) expect(id).toMatch(/^CVE-\d{4}-\d+$/u);
      }),
    );
  });
});
