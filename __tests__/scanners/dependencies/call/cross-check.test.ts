import { describe, expect, it } from '@jest/globals';
import type { Ended } from '../../../../src/scanners/dependencies/call/call.js';
import { disagreements } from '../../../../src/scanners/dependencies/call/cross-check.js';
import { osvResultSchema } from '../../../../src/scanners/dependencies/call/schema.js';
import { readStderr } from '../../../../src/scanners/dependencies/call/stderr.js';

/** A vulnerable package, as osv-scanner writes one. */
const VULNERABLE = {
  package: { name: 'a', version: '1.0.0', ecosystem: 'npm' },
  groups: [{ ids: ['GHSA-1'] }],
  vulnerabilities: [{ id: 'GHSA-1' }],
};

/**
 * What speaks against a run over `/a`.
 * @param packages of its result, by file; null where it left none
 * @param counted packages that it says it read
 */
function against(
  exitCode: number | null,
  packages: Readonly<Record<string, readonly object[]>> | null,
  counted: Readonly<Record<string, number>> = { '/a': 2 },
  more: Partial<Ended> = {},
): string[] {
  const results =
    packages && Object.entries(packages).map(([path, found]) => ({ source: { path }, packages: found }));
  const result = results && osvResultSchema.parse({ results });
  const stderr = Object.entries(counted)
    .map(([path, count]) => `Scanned ${path} file and found ${count} packages`)
    .join('\n');
  const ended: Ended = { started: true, exitCode, stderr, result, broken: null, ...more };
  return disagreements(ended, readStderr(stderr), ['/a']);
}

describe('a run of osv-scanner that can be believed', () => {
  it.each([
    ['has found nothing', against(0, {})],
    ['has found something', against(1, { '/a': [VULNERABLE] })],
    ['has every package vulnerable', against(1, { '/a': [VULNERABLE, VULNERABLE] })],
    ['had no packages to look at', against(128, {}, { '/a': 0 })],
  ])('%s', (_, problems) => {
    expect(problems).toEqual([]);
  });
});

describe('a run of osv-scanner that cannot', () => {
  it.each([
    ['was stopped', against(null, null, {}, { broken: 'it took too long' }), 'it took too long'],
    ['does not name the file', against(0, {}, { '/b': 2 }), 'does not say that it read it'],
    ['ends well, without a result', against(0, null), 'left no result'],
    ['ends well, without a package', against(0, {}, { '/a': 0 }), 'found no package'],
    ['ends well, with vulnerabilities', against(0, { '/a': [VULNERABLE] }), 'its result has vulnerabilities'],
    ['ends with vulnerabilities, and has none', against(1, {}), 'its result has no vulnerabilities'],
    ['lists the file without one', against(1, { '/a': [] }), 'its result has no vulnerabilities'],
    ['has no packages, but read some', against(128, {}), 'but found some'],
    ['has no packages, but a result', against(128, { '/a': [VULNERABLE] }, { '/a': 0 }), 'but found some'],
    ['ends with another code', against(127, {}), 'exit code 127'],
    ['was killed', against(null, {}), 'exit code ?'],
    ['is about another file', against(1, { '/b': [VULNERABLE] }), 'a file that it was not given'],
    [
      'has a package with nothing wrong',
      against(1, { '/a': [{ ...VULNERABLE, vulnerabilities: [] }] }),
      'vulnerabilities and groups differ',
    ],
    [
      'has a vulnerability in no group',
      against(1, { '/a': [{ ...VULNERABLE, vulnerabilities: [{ id: 'GHSA-1' }, { id: 'GHSA-2' }] }] }),
      'vulnerabilities and groups differ',
    ],
    [
      'has more packages than it read',
      against(1, { '/a': [VULNERABLE, VULNERABLE] }, { '/a': 1 }),
      'more vulnerable packages than it found',
    ],
  ])('%s', (_, problems, words) => {
    expect(problems.join('; ')).toContain(words);
  });
});
