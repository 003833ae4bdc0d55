import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { purlType } from '../../../src/core/packages/purl-type.js';
import { matches, namesOf, type MatchFacts } from '../../../src/core/policy/match.js';
import { matchKey } from '../../../src/core/policy/match-key.js';
import type { Match } from '../../../src/core/policy/policy.js';

const facts: MatchFacts = {
  findingIds: ['00000000000000a1', '00000000000000a0'],
  ids: ['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337'],
  package: { ecosystem: 'npm', name: 'lodash' },
  path: 'apps/api/package-lock.json',
};

function inPackage(ecosystem: string, name: string): MatchFacts {
  return { ...facts, package: { ecosystem, name } };
}

describe('id', () => {
  it('fits the finding that has it, or had it before it moved', () => {
    expect(matches({ id: '00000000000000a1' }, facts)).toBe(true);
    expect(matches({ id: '00000000000000a0' }, facts)).toBe(true);
    expect(matches({ id: '00000000000000a2' }, facts)).toBe(false);
  });
});

describe('the names of an advisory', () => {
  it('are all of its ids where they are about one vulnerability', () => {
    expect(namesOf({ rule: 'GHSA-1', aliases: ['CVE-1', 'PYSEC-1'] })).toEqual([
      'GHSA-1',
      'CVE-1',
      'PYSEC-1',
    ]);
  });

  it('are its own id alone where an alias names only a part of it', () => {
    expect(namesOf({ rule: 'GHSA-1', aliases: ['CVE-1', 'CVE-2'] })).toEqual(['GHSA-1']);
  });
});

describe('rule', () => {
  it.each(['GHSA-35jh-r3h4-6jhm', 'cve-2021-23337', 'ghsa-35JH-r3h4-6jhm', ' CVE-2021-23337 '])(
    '%j fits the advisory or its alias',
    (rule) => {
      expect(matches({ rule }, facts)).toBe(true);
    },
  );

  it.each(['CVE-2021-2333', 'CVE-2021-233370', 'CVE-*', '.*'])('%j is another rule', (rule) => {
    expect(matches({ rule }, facts)).toBe(false);
  });
});

describe('package', () => {
  it.each([
    ['npm/lodash', 'npm', 'lodash'],
    ['NPM/lodash', 'npm', 'lodash'],
    ['npm/@scope/name', 'npm', '@scope/name'],
    ['pypi/Foo_Bar', 'PyPI', 'foo-bar'],
    ['PyPI/foo.bar', 'PyPI', 'Foo__Bar'],
    ['golang/github.com/a/b', 'Go', 'github.com/a/b'],
    ['Go/stdlib', 'Go', 'stdlib'],
    ['cargo/time', 'crates.io', 'time'],
    ['crates.io/time', 'crates.io', 'time'],
    ['maven/org.apache:log4j', 'Maven', 'org.apache:log4j'],
    ['maven/org.apache/log4j', 'Maven', 'org.apache:log4j'],
    ['gem/rails', 'RubyGems', 'rails'],
    ['composer/a/b', 'Packagist', 'a/b'],
    ['nuget/A.B', 'NuGet', 'A.B'],
    ['hex/phoenix', 'Hex', 'phoenix'],
    ['pub/http', 'Pub', 'http'],
    ['deb/openssl', 'Debian:12', 'openssl'],
    ['Debian/openssl', 'Debian:12', 'openssl'],
    ['Debian:12/openssl', 'Debian:12', 'openssl'],
    ['Unheard/thing', 'Unheard', 'thing'],
  ])('%s fits %s %s', (wanted, ecosystem, name) => {
    expect(matches({ package: wanted }, inPackage(ecosystem, name))).toBe(true);
  });

  it.each([
    ['npm/lodash', 'npm', 'Lodash'],
    ['npm/lodash', 'npm', 'lodash.template'],
    ['npm/lodash', 'PyPI', 'lodash'],
    ['npm/name', 'npm', '@scope/name'],
    ['npm/*', 'npm', 'lodash'],
    ['Debian/openssl', 'Ubuntu:22.04', 'openssl'],
    ['Debian:11/openssl', 'Debian:12', 'openssl'],
    ['maven/a/b:c', 'Maven', 'a:b:c:d'],
  ])('%s does not fit %s %s', (wanted, ecosystem, name) => {
    expect(matches({ package: wanted }, inPackage(ecosystem, name))).toBe(false);
  });

  it('fits nothing that is about no package', () => {
    expect(matches({ package: 'npm/lodash' }, { ...facts, package: null })).toBe(false);
  });
});

describe('path', () => {
  it.each([
    ['**', 'a/b.json'],
    ['tools/**', 'tools/a/package-lock.json'],
    ['tools/**', 'tools/.hidden/go.mod'],
    ['**/*.json', 'package-lock.json'],
    ['./tools/**', 'tools/go.mod'],
    ['{tools,legacy}/*', 'legacy/go.mod'],
  ])('%s fits %s', (path, actual) => {
    expect(matches({ path }, { ...facts, path: actual })).toBe(true);
  });

  it.each([
    ['tools/*', 'tools/a/go.mod'],
    ['tools/**', 'other/tools/go.mod'],
    ['tools/**', 'tools\\go.mod'],
    ['*.json', 'a/b.json'],
    ['tools', 'tools/go.mod'],
  ])('%s does not fit %s', (path, actual) => {
    expect(matches({ path }, { ...facts, path: actual })).toBe(false);
  });
});

describe('several keys', () => {
  const whole = { rule: 'CVE-2021-23337', package: 'npm/lodash', path: 'apps/**' };

  it('must all fit', () => {
    expect(matches(whole, facts)).toBe(true);
    expect(matches({ ...whole, rule: 'CVE-1' }, facts)).toBe(false);
    expect(matches({ ...whole, package: 'npm/qs' }, facts)).toBe(false);
    expect(matches({ ...whole, path: 'tools/**' }, facts)).toBe(false);
  });

  it('may not be none', () => {
    expect(matches({}, facts)).toBe(false);
  });
});

describe('matchKey', () => {
  it('is the same for two spellings of one match', () => {
    const one = { rule: 'CVE-1', package: 'PyPI/Foo_Bar', path: './tools/**' };
    const other = { rule: 'cve-1', package: 'pypi/foo-bar', path: 'tools/**' };
    expect(matchKey(one)).toBe(matchKey(other));
  });

  it('keeps apart what means different things', () => {
    const all: Match[] = [
      { rule: 'a' },
      { path: 'a' },
      { package: 'npm/a' },
      { package: 'npm/A' },
      { package: 'Debian/a' },
      { package: 'Ubuntu/a' },
    ];
    expect(new Set(all.map(matchKey)).size).toBe(all.length);
  });
});

describe('purlType', () => {
  it.each([
    ['npm', 'npm'],
    ['PyPI', 'pypi'],
    ['Go', 'golang'],
    ['crates.io', 'cargo'],
    ['Maven', 'maven'],
    ['Maven:https://repo.example/m2', 'maven'],
    ['RubyGems', 'gem'],
    ['Packagist', 'composer'],
    ['Debian:12', 'deb'],
    ['Alpine:v3.20', 'apk'],
    ['Rocky Linux:9', 'rpm'],
  ])('of %s is %s', (ecosystem, type) => {
    expect(purlType(ecosystem)).toBe(type);
  });

  it.each(['', 'Unheard', 'constructor', '__proto__', ':'])('of %j is unknown', (ecosystem) => {
    expect(purlType(ecosystem)).toBeNull();
  });
});

it('never throws, whatever a finding says', () => {
  const anyFacts = fc.record({
    ids: fc.array(fc.string()),
    findingIds: fc.array(fc.string()),
    package: fc.option(fc.record({ ecosystem: fc.string(), name: fc.string() })),
    path: fc.string({ unit: 'binary' }),
  });
  const anyMatch = fc.record(
    { rule: fc.string(), package: fc.string(), path: fc.string({ minLength: 1 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyMatch, anyFacts, (match, actual) => {
      expect(typeof matches(match, actual)).toBe('boolean');
    }),
  );
});
