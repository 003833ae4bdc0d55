import { describe, expect, it } from '@jest/globals';
import { rate } from '../../../src/core/findings/rate.js';
import { osvResultSchema, type OsvRecord } from '../../../src/scanners/dependencies/call/schema.js';
import { ratingOf } from '../../../src/scanners/dependencies/rating.js';

const CRITICAL = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }];
const UNMAINTAINED = { affected: [{ database_specific: { informational: 'unmaintained' } }] };
const UNSOUND = { affected: [{ database_specific: { informational: 'unsound' } }] };

function severityOf(...records: readonly object[]): string {
  const vulnerabilities = records.map((record, index) => ({ id: `R-${index}`, ...record }));
  const found = { package: { name: 'a', ecosystem: 'crates.io' }, vulnerabilities };
  const parsed = osvResultSchema.parse({ results: [{ source: { path: '/a' }, packages: [found] }] });
  const list: readonly OsvRecord[] = parsed.results[0]?.packages[0]?.vulnerabilities ?? [];
  return rate(ratingOf(['R-0'], list), 'high', 'dependencies').severity;
}

describe('how bad the records of one vulnerability say that it is', () => {
  it.each<readonly [string, string, readonly object[]]>([
    ['an unmaintained crate', 'low', [UNMAINTAINED]],
    ['one with a score of its own', 'low', [{ ...UNMAINTAINED, severity: CRITICAL }]],
    ['one that shares its ids with a vulnerability', 'critical', [UNMAINTAINED, { severity: CRITICAL }]],
    [
      'one that shares its ids with an unsound crate',
      'critical',
      [{ ...UNSOUND, severity: CRITICAL }, UNMAINTAINED],
    ],
    ['one that a second record only repeats', 'low', [UNMAINTAINED, {}]],
    ['an unsound crate that nobody rates', 'low', [UNSOUND]],
    ['an unsound crate with a score', 'critical', [{ ...UNSOUND, severity: CRITICAL }]],
    [
      'two words, the worse one last',
      'high',
      [{ database_specific: { severity: 'LOW' } }, { database_specific: { severity: 'HIGH' } }],
    ],
  ])('%s is %s', (_, expected, records) => {
    expect(severityOf(...records)).toBe(expected);
    expect(severityOf(...[...records].reverse())).toBe(expected);
  });
});
