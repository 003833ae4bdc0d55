import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NewVersion } from '../../src/core/findings/new-version.js';
import { cooldownReasons } from '../../src/core/gate/cooldown.js';
import { publishedTimes } from '../../src/run/published.js';
import { gone, packageAt } from '../fixtures/builders.js';

const NOW = '2026-11-28T12:00:00Z';
const version = (name: string, more: Partial<NewVersion> = {}): NewVersion => ({
  ...{ ecosystem: 'npm', name, version: '2.0.0', isPublic: true },
  ...more,
});

let server: Server;
let root = '';
let answers: Record<string, string> = {};
let asked: string[] = [];

beforeEach(async () => {
  asked = [];
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const answer = answers[url];
    response.statusCode = answer === undefined ? 404 : 200;
    response.end(answer ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

async function said(
  versions: readonly NewVersion[],
  fixed: readonly string[] = [],
  online = true,
): Promise<string[]> {
  const repaired = fixed.map((name) =>
    gone({ reason: 'fixed', package: packageAt({ ecosystem: 'npm', name }) }),
  );
  const dated = await publishedTimes(versions, online ? { npm: root, PyPI: root } : null);
  const reasons = cooldownReasons(dated, repaired, 7, NOW);
  expect(reasons.every(({ kind, decision }) => kind === 'cooldown' && decision === 'warn')).toBe(true);
  return reasons.map(({ message }) => message);
}

const at = (time: string): string => JSON.stringify({ time: { '2.0.0': time } });

describe('a version within the cooldown', () => {
  it('is warned of, and an older one is not', async () => {
    answers = { '/young': at('2026-11-25T00:00:00Z'), '/%40a%2fold': at('2026-11-21T12:00:00Z') };
    const found = await said([version('young'), version('@a/old')]);
    expect(found).toEqual(['published within the cooldown of 7 days: young 2.0.0 of 2026-11-25']);
  });

  it('is known of PyPI by the first of its files', async () => {
    const urls = ['2026-11-27T00:00:00Z', '2026-11-26T00:00:00Z'].map((time) => ({
      upload_time_iso_8601: time,
    }));
    answers = { '/pypi/young/2.0.0/json': JSON.stringify({ urls }) };
    expect((await said([version('young', { ecosystem: 'PyPI' })]))[0]).toContain('young 2.0.0 of 2026-11-26');
  });

  it('is exempt and named where it mends a vulnerability', async () => {
    answers = { '/young': at('2026-11-25T00:00:00Z'), '/mended': at('2026-11-27T00:00:00Z') };
    expect((await said([version('young'), version('mended')], ['mended']))[0]).toContain(
      'exempt, since they mend a vulnerability: mended 2.0.0',
    );
    expect((await said([version('mended')], ['mended']))[0]).toContain('exempt');
  });
});

describe('a version of unknown age', () => {
  it('is said, and nobody is asked, offline', async () => {
    expect((await said([version('young')], [], false))[0]).toContain('nobody knows when');
    expect(asked).toEqual([]);
  });

  it.each([
    ['not found', {}],
    ['no JSON', { '/young': '<html>' }],
    ['another shape', { '/young': '{"time":7}' }],
    ['no time of this version', { '/young': '{"time":{"1.0.0":"2020-01-01T00:00:00Z"}}' }],
    ['no time at all', { '/young': at('yesterday') }],
  ])('is said where the registry has: %s', async (_, given) => {
    answers = given;
    expect((await said([version('young')]))[0]).toContain('nobody knows when');
  });

  it('never leaves the name of a private package to a public registry', async () => {
    expect((await said([version('secret', { isPublic: false })]))[0]).toContain('nobody knows when');
    expect(asked).toEqual([]);
  });
});
