import { describe, expect, it } from '@jest/globals';
import type { SideCoverage, Unseen } from '../../../src/core/findings/coverage.js';
import type { ScanReport } from '../../../src/core/findings/result.js';
import { coverageLine } from '../../../src/report/text/coverage-words.js';
import { scanReport } from '../../fixtures/builders.js';

function scan(source: string, head: Partial<SideCoverage>, report: Partial<ScanReport> = {}): ScanReport {
  const side = { looked: { files: 0, packages: 0 }, languages: {}, unseen: [], ...head };
  return scanReport({ scanner: source, sources: [source], coverage: { head: side, base: null }, ...report });
}

const packages = (many: number, where: string): Unseen[] =>
  Array.from({ length: many }, (_, nth) => ({
    kind: 'package',
    name: `p${nth}`,
    where,
    reason: 'no-version',
  }));
const file = (where: string, reason: Unseen['reason']): Unseen => ({
  kind: 'file',
  name: where,
  where,
  reason,
});

describe('the coverage line', () => {
  it('says what was compared and what was not, in words that need no explanation', () => {
    const scans = [
      scan('dependencies', { looked: { files: 1, packages: 274 }, unseen: packages(263, 'pom.xml') }),
      scan('code', {
        looked: { files: 212, packages: 0 },
        languages: { JavaScript: 100, TypeScript: 114, Python: 1_380 },
        unseen: [file('a.js', 'minified'), file('b.js', 'minified')],
      }),
      scan('secrets', { looked: { files: 1_204, packages: 0 } }),
    ];
    expect(coverageLine({ scans })).toBe(
      '537 packages: 274 compared and 263 without a version in pom.xml; ' +
        'code: 212 of 214 JavaScript and TypeScript files (2 files minified (a.js, b.js)); ' +
        '1,380 Python files have no code scanner here; secrets: 1,204 files',
    );
  });

  it('counts many files and languages instead of naming them', () => {
    const languages = Object.fromEntries(
      ['C', 'Go', 'PHP', 'Perl', 'R', 'Ruby', 'Rust'].map((name) => [name, 1]),
    );
    const unseen = ['a.js', 'b.js', 'c.js'].map((path) => file(path, 'vendored'));
    expect(coverageLine({ scans: [scan('code', { languages, unseen })] })).toBe(
      'code: 0 of 3 JavaScript and TypeScript files (3 files vendored or built); ' +
        '1 C, 1 Go, 1 PHP, 1 Perl, 1 R and 2 other files have no code scanner here',
    );
  });

  it('says that a scan is not complete, and nothing where no scanner can say', () => {
    const failed = scan('dependencies', {}, { status: 'failed' });
    expect(coverageLine({ scans: [failed] })).toBe('dependencies: not complete');
    expect(coverageLine({ scans: [scanReport()] })).toBe('');
  });
});
