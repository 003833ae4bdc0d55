import { expect, it } from '@jest/globals';
import { coverageTrend } from '../../../src/core/history/coverage-trend.js';
import { scanReport } from '../../fixtures/builders.js';

const side = (files: number, packages: number, gaps: number) => ({
  looked: { files, packages },
  languages: {},
  unseen: Array.from({ length: gaps }, (_, index) => {
    const name = `a${index}.js`;
    return { kind: 'file', name, where: name, reason: 'minified' } as const;
  }),
});
const code = scanReport({
  scanner: 'code',
  sources: ['code'],
  coverage: { head: side(8, 0, 2), base: null },
});
const packages = scanReport({ coverage: { head: side(1, 30, 0), base: null } });
const before = [{ day: '2026-11-13', looked: 10, unseen: 0 }];

it('adds packages and files of all scanners, one point a week', () => {
  expect(coverageTrend(before, [code, packages], '2026-11-20')).toEqual([
    ...before,
    { day: '2026-11-20', looked: 38, unseen: 2 },
  ]);
  const again = coverageTrend(before, [code], '2026-11-19');
  expect(coverageTrend(again, [packages], '2026-11-20').map(({ day }) => day)).toEqual([
    '2026-11-13',
    '2026-11-20',
  ]);
});

it('adds no point where a scanner failed: nobody knows what it would have left out', () => {
  const failed = scanReport({ scanner: 'secrets', sources: ['secrets'], status: 'failed' });
  expect(coverageTrend(before, [code, failed], '2026-11-20')).toEqual(before);
});
