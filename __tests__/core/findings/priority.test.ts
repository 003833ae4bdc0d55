import { describe, expect, it } from '@jest/globals';
import {
  epssOf,
  exploitedAs,
  feedWords,
  type Epss,
  type FeedReport,
  type KnownExploited,
} from '../../../src/core/findings/priority.js';

const EXPLOITED = new Map(
  [
    { id: 'CVE-2020-2', added: '2021-05-01', ransomware: false },
    { id: 'CVE-2020-1', added: '2022-01-01', ransomware: true },
  ].map((one): [string, KnownExploited] => [one.id, one]),
);

const EPSS = new Map(
  [
    { id: 'CVE-2020-1', score: 0.2, percentile: 0.5, date: null },
    { id: 'CVE-2020-2', score: 0.9, percentile: 0.99, date: null },
  ].map((one): [string, Epss] => [one.id, one]),
);

describe('what feeds say of a vulnerability', () => {
  it('is found by its rule and by each alias, whatever their case', () => {
    const feed = { exploited: EXPLOITED };
    expect(exploitedAs(['GHSA-x', 'cve-2020-1'], feed)).toMatchObject({ id: 'CVE-2020-1' });
    expect(exploitedAs(['CVE-2020-3'], feed)).toBeNull();
    expect(epssOf(['GHSA-x', 'cve-2020-1'], { epss: EPSS })).toMatchObject({ score: 0.2 });
    expect(epssOf([], { epss: EPSS })).toBeNull();
  });

  it('is the earliest day on which it was listed, and the highest EPSS', () => {
    const ids = ['CVE-2020-1', 'CVE-2020-2'];
    for (const order of [ids, ids.toReversed()]) {
      expect(exploitedAs(order, { exploited: EXPLOITED })?.added).toBe('2021-05-01');
      expect(epssOf(order, { epss: EPSS })?.score).toBe(0.9);
    }
  });
});

describe('the words about a feed', () => {
  const report: FeedReport = {
    feed: 'known-exploited',
    from: 'https://feeds.example/kev.json',
    status: 'failed',
    date: null,
    entries: 0,
    reason: 'it timed out.',
  };

  it('tell that nothing is known to be exploited where the catalogue could not be read', () => {
    expect(feedWords(report)).toBe(
      'the feed known-exploited (https://feeds.example/kev.json) could not be read: it timed out. Nothing is known to be exploited because of that.',
    );
    for (const other of [{ feed: 'epss' }, { status: 'partial' }] as const)
      expect(feedWords({ ...report, ...other })).not.toContain('Nothing is known');
  });

  it('name its address once', () => {
    const reason = 'https://feeds.example/kev.json timed out.';
    expect(feedWords({ ...report, feed: 'epss', reason })).toBe(
      'the feed epss could not be read: https://feeds.example/kev.json timed out.',
    );
  });
});
