import { describe, expect, it } from '@jest/globals';
import { canonicalType, describeMatch, matchKey } from '../../../src/core/policy/match-key.js';

const same = (a: Parameters<typeof matchKey>[0], b: Parameters<typeof matchKey>[0]): boolean =>
  matchKey(a) === matchKey(b);

describe('two matches', () => {
  it.each([
    [{ package: 'PyPI/Typing_Extensions' }, { package: 'pypi/typing-extensions' }],
    [{ package: 'Go/example.com/a' }, { package: 'golang/example.com/a' }],
    [{ package: 'maven/org.a/b' }, { package: 'Maven/org.a:b' }],
    [{ rule: 'cve-2021-1 ' }, { rule: 'CVE-2021-1' }],
    [{ path: './tools/**' }, { path: 'tools/**' }],
  ])('are the same: %j and %j', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    [{ package: 'Debian/openssl' }, { package: 'Ubuntu/openssl' }],
    [{ package: 'Alpine/zlib' }, { package: 'Wolfi/zlib' }],
    [{ package: 'npm/Redis' }, { package: 'npm/redis' }],
    [{ rule: 'CVE-2021-1' }, { rule: 'CVE-2021-1', path: 'a' }],
    [{ path: 'Tools/**' }, { path: 'tools/**' }],
    [{ id: '00000000000000a1' }, { rule: '00000000000000a1' }],
  ])('are not the same: %j and %j', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

it('an ecosystem that shares its type of package with others keeps its own name', () => {
  expect(['Debian', 'Ubuntu', 'PyPI', 'crates.io', 'New One'].map(canonicalType)).toEqual([
    ...['debian', 'ubuntu', 'pypi', 'cargo', 'new one'],
  ]);
});

it('a match is said with all of its keys', () => {
  expect(describeMatch({ path: 'a/**', rule: 'CVE-1', package: 'npm/b' })).toBe('CVE-1, npm/b, a/**');
});
