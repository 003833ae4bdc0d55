import { describe, expect, it } from '@jest/globals';
import { changelogOf } from '../../../src/core/fix/changelog.js';
import type { Finding } from '../../../src/core/findings/finding.js';

const finding = (ecosystem: string, name: string, ...references: readonly string[]): Finding =>
  ({ package: { ecosystem, name, version: '1' }, references }) as unknown as Finding;

describe('where to read what an upgrade changes', () => {
  it.each([
    [
      'npm',
      'a',
      ['https://github.com/advisories/GHSA-1', 'https://github.com/o/a'],
      'https://github.com/o/a/releases',
    ],
    ['npm', '@s/a', ['https://github.com/o/a/commit/1'], 'https://www.npmjs.com/package/@s/a/v/2'],
    ['npm', 'a', ['https://github.com/o/a.git'], 'https://github.com/o/a/releases'],
    ['Go', 'github.com/o/a/v2', [], 'https://github.com/o/a/releases'],
    ['Go', 'golang.org/x/net', [], 'https://pkg.go.dev/golang.org/x/net@v2?tab=versions'],
    ['Maven', 'g:a', [], 'https://central.sonatype.com/artifact/g/a/2'],
    ['Hackage', 'a', [], null],
  ] as const)('%s %s %j', (ecosystem, name, references, expected) => {
    expect(changelogOf(finding(ecosystem, name, ...references), '2')).toBe(expected);
  });
});
