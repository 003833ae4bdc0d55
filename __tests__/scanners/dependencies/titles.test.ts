import { describe, expect, it } from '@jest/globals';
import { osvResultSchema } from '../../../src/scanners/dependencies/call/schema.js';
import { observe } from '../../../src/scanners/dependencies/findings.js';
import { lockfileKind } from '../../../src/scanners/dependencies/lockfiles/kinds.js';

/** The title of the finding that one advisory with these texts becomes. */
function title(record: { summary?: string; details?: string }): string | undefined {
  const { results } = osvResultSchema.parse({
    results: [
      {
        source: { path: '/requirements.txt' },
        packages: [
          {
            package: { name: 'sample', version: '1.0', ecosystem: 'PyPI' },
            groups: [{ ids: ['PYSEC-2020-1'] }],
            vulnerabilities: [{ id: 'PYSEC-2020-1', ...record }],
          },
        ],
      },
    ],
  });
  const kind = lockfileKind('requirements.txt');
  if (kind === null) throw new Error('requirements.txt is no lockfile');
  const packages = results.flatMap((result) => result.packages);
  return observe({ path: 'requirements.txt', kind, packages, facts: null, input: null })[0]?.title;
}

describe('the title of a finding', () => {
  it.each([
    [{ summary: 'Header leak', details: 'Long.' }, 'Header leak'],
    [{ details: 'The parser hangs. More.' }, 'The parser hangs.'],
    [
      { details: 'Sample is a library. It leaks the\nheader on redirects. More.' },
      'It leaks the header on redirects.',
    ],
    [
      { details: 'An issue was discovered in Sample 3.2 before 3.2.24. A filter can hang.' },
      'A filter can hang.',
    ],
    [{ details: 'This affects the package sample before 2.0. The regex is slow.' }, 'The regex is slow.'],
    [{ details: 'Sample is a library.' }, 'Sample is a library.'],
    [{ details: 'no sentence' }, 'no sentence'],
    [{ details: `${'long '.repeat(40)}end.` }, `${'long '.repeat(40).slice(0, 119)}…`],
    [{}, 'Vulnerability PYSEC-2020-1'],
  ])('of %j is %j', (record, expected) => {
    expect(title(record)).toBe(expected);
  });
});
