import { expect, it } from '@jest/globals';
import { QUARTER } from '../../../../src/scanners/activity/counts/counts.js';
import { Tally } from '../../../../src/scanners/activity/counts/tally.js';
import { detect } from '../../../../src/scanners/activity/detect/detect.js';
import { score, total, type Finding } from './score.js';
import { DEVELOPMENT } from './seeds.js';
import { traffic } from './traffic.js';

const instant = (quarter: number): string => new Date(quarter * QUARTER).toISOString();

function findingsOf({ records }: ReturnType<typeof traffic>): Finding[] {
  const tally = new Tally();
  for (const { at, client, site, method, path, status } of records())
    tally.add({ time: at, client, site, path: method === null ? null : path, status, count: 1 });
  return detect(tally.counts()).map(({ subject, name, kind, from, to }) => ({
    subject,
    name,
    kind,
    from: instant(from),
    to: instant(to),
  }));
}

/** docs/activity.md has the figures of all seeds; a few of them tell whether they still hold. */
it('finds nearly every episode of made-up traffic, and next to nothing else', () => {
  const scores = DEVELOPMENT.slice(3, 6).map((seed) => {
    const stream = traffic({ seed, weeks: 6, lines: 200_000, clients: 120 });
    return score(stream, findingsOf(stream));
  });
  const { recall, falseInFourWeeks } = total(scores);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(falseInFourWeeks).toBeLessThanOrEqual(1);
}, 300_000);
