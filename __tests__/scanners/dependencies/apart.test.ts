import { describe, expect, it } from '@jest/globals';
import { takenApart } from '../../../src/scanners/dependencies/apart.js';
import type { OsvRecord } from '../../../src/scanners/dependencies/call/schema.js';

const record = (id: string, ...aliases: string[]): OsvRecord => ({ id, aliases }) as unknown as OsvRecord;

/** What osv-scanner makes of records that share ids: one group. */
function parts(...records: OsvRecord[]): string[][] {
  const ids = records.map(({ id }) => id);
  const aliases = records.flatMap((one) => one.aliases).filter((id) => !ids.includes(id));
  return takenApart({ ids, aliases }, records).map((part) =>
    [...new Set([...part.ids, ...part.aliases])].sort(),
  );
}

const [first, second] = [record('GHSA-1', 'CVE-1'), record('GHSA-2', 'CVE-2')];

describe('a record about several vulnerabilities', () => {
  it('does not join what others rate apart', () => {
    expect(parts(first, second, record('PYSEC-1', 'CVE-1', 'CVE-2'))).toEqual([
      ['CVE-1', 'GHSA-1'],
      ['CVE-2', 'GHSA-2'],
    ]);
  });

  it('stays with what only it knows', () => {
    expect(parts(first, second, record('PYSEC-1', 'CVE-1', 'CVE-2', 'CVE-3'))).toEqual([
      ['CVE-1', 'GHSA-1'],
      ['CVE-2', 'GHSA-2'],
      ['CVE-3', 'PYSEC-1'],
    ]);
  });

  it('is one where nobody tells its parts apart', () => {
    expect(parts(record('PYSEC-1', 'CVE-1', 'CVE-2'))).toEqual([['CVE-1', 'CVE-2', 'PYSEC-1']]);
    expect(parts(first, record('PYSEC-1', 'CVE-1', 'CVE-2'))).toEqual([
      ['CVE-1', 'CVE-2', 'GHSA-1', 'PYSEC-1'],
    ]);
  });
});

it('a chain of names is one vulnerability', () => {
  expect(parts(first, record('PYSEC-1', 'GHSA-1'), record('GO-1', 'PYSEC-1'))).toHaveLength(1);
});
