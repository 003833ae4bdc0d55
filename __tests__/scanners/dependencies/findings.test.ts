import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../../../src/core/findings/finding.js';
import { osvResultSchema, type OsvPackage } from '../../../src/scanners/dependencies/call/schema.js';
import {
  observe,
  withoutVersion,
  type ScannedLockfile,
} from '../../../src/scanners/dependencies/findings.js';
import type { LockfilePackages, PackageFacts } from '../../../src/scanners/dependencies/lockfiles/facts.js';
import { lockfileKind } from '../../../src/scanners/dependencies/lockfiles/kinds.js';

function first<T>(all: readonly T[] | undefined): T {
  const [one] = all ?? [];
  if (one === undefined) throw new Error('there is none');
  return one;
}

/** A package as npm's lockfile has it: direct, for production, from the registry. */
function occurrence(overrides: Partial<PackageFacts> = {}): PackageFacts {
  return {
    ...{ name: 'a', version: '1.0.0', line: 10, column: 5, direct: true, through: [], dev: false },
    ...{ alias: null, wanted: ['1.0.0'], project: '', group: null, extra: null, edit: null, property: null },
    ...{ origin: 'registry' as const, projects: [''], others: [], bundledIn: null },
    ...overrides,
  };
}

function record(id: string, fixed: string | null, more: object = {}): object {
  const events = [{ introduced: '0' }, ...(fixed === null ? [] : [{ fixed }])];
  const affected = [{ package: { name: 'a', ecosystem: 'npm' }, ranges: [{ type: 'SEMVER', events }] }];
  return { id, affected, ...more };
}

/** What osv-scanner says of a 1.0.0: each record is a vulnerability of its own. */
function vulnerable(records: readonly object[], more: object = {}): OsvPackage {
  const groups = records.map((one) => ({ ids: [(one as { id: string }).id] }));
  const found = {
    ...{ package: { name: 'a', version: '1.0.0', ecosystem: 'npm' }, groups, vulnerabilities: records },
    ...more,
  };
  const { results } = osvResultSchema.parse({ results: [{ source: { path: '/a' }, packages: [found] }] });
  return first(first(results).packages);
}

function scanned(
  packages: readonly OsvPackage[],
  occurrences: readonly PackageFacts[] | null,
): ScannedLockfile {
  const facts: LockfilePackages | null = occurrences && {
    ...{ manager: null, count: occurrences.length, notCompared: [] },
    find: () => occurrences,
  };
  const path = 'package-lock.json';
  const kind = lockfileKind(path);
  if (kind === null) throw new Error('npm has no lockfile');
  return { path, kind, packages, facts, input: null };
}

function found(
  occurrences: readonly PackageFacts[] | null,
  records: readonly object[] = [record('GHSA-1', '1.0.1')],
  more: object = {},
): Observation[] {
  return observe(scanned([vulnerable(records, more)], occurrences));
}

describe('whom an advisory is about', () => {
  it.each([
    ['a package of the registry', [occurrence()], 1],
    ['one from an address', [occurrence({ origin: 'url' })], 1],
    ['one that only osv-scanner saw', null, 1],
    ['one that our reader does not find', [], 1],
    ['own code of its name', [occurrence({ origin: 'own' })], 0],
    ['a package from git', [occurrence({ origin: 'git' })], 0],
    ['own code beside one of the registry', [occurrence({ origin: 'own' }), occurrence()], 1],
  ])('%s', (_, occurrences, count) => {
    expect(found(occurrences)).toHaveLength(count);
  });

  it('is no package with a text instead of a version, which is named instead', () => {
    const nameless = { package: { name: 'a', version: 'latest', ecosystem: 'npm' } };
    expect(found([occurrence()], [record('GHSA-1', '1.0.1')], nameless)).toEqual([]);
    const lockfile = scanned([vulnerable([record('GHSA-1', null)], nameless), vulnerable([])], []);
    const named = {
      kind: 'package',
      name: 'a',
      where: 'package-lock.json',
      reason: 'no-version',
      detail: 'latest',
    };
    expect(withoutVersion(lockfile)).toEqual([named]);
    const facts = lockfile.facts && { ...lockfile.facts, declared: [] };
    expect(withoutVersion({ ...lockfile, facts })).toEqual([]);
  });
});

describe('which of several copies speaks', () => {
  const deep = occurrence({ direct: false, through: ['b', 'c'], line: 1, dev: true });
  const near = occurrence({ direct: false, through: ['b'], line: 2, dev: true });
  it.each([
    ['the direct one', [deep, near, occurrence({ line: 3 })], 3],
    [
      'the direct one, where of another nothing is known',
      [occurrence({ direct: null }), occurrence({ line: 30 })],
      30,
    ],
    ['else the one with the shortest way', [deep, near], 2],
    ['else the first', [{ ...deep, line: 9 }, deep], 1],
  ])('%s', (_, copies, line) => {
    expect(found(copies)[0]?.place.line).toBe(line);
    expect(found([...copies].reverse())[0]?.place.line).toBe(line);
  });

  it.each([
    ['all are', [true, true], true],
    ['one is not', [true, null, false], false],
    ['of one nobody knows', [true, null], null],
  ])('for development where %s', (_, devs, dev) => {
    expect(found(devs.map((each) => occurrence({ dev: each })))[0]?.package?.dev).toBe(dev);
  });

  it.each([
    [[], null],
    [['dev'], true],
    [['dev', 'main'], false],
  ])('without one, the groups %j say development: %j', (groups, dev) => {
    expect(found(null, undefined, { dependency_groups: groups })[0]?.package?.dev).toBe(dev);
  });
});

describe('the version that mends', () => {
  const fixes = (records: readonly object[]) =>
    found([occurrence()], records).map((each) => each.package?.fixedVersion);

  it('mends all vulnerabilities of the package where one does', () => {
    expect(fixes([record('GHSA-1', '1.0.1'), record('GHSA-2', '1.2.0')])).toEqual(['1.2.0', '1.2.0']);
  });

  it('mends at least its own where another has no fix', () => {
    expect(fixes([record('GHSA-1', '1.0.1'), record('GHSA-2', null)])).toEqual(['1.0.1', null]);
  });

  it('is that of this package, not of another in the same record', () => {
    const [mine] = (record('GHSA-1', '1.0.1') as { affected: object[] }).affected;
    const ranges = [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '9.0.0' }] }];
    const other = { package: { name: 'b', ecosystem: 'npm' }, ranges };
    expect(fixes([{ id: 'GHSA-1', affected: [other, mine] }])).toEqual(['1.0.1']);
  });
});

describe('the way to it', () => {
  const way = (copies: readonly PackageFacts[], fixed: string | null = '1.0.1') => {
    const at = first(found(copies, [record('GHSA-1', fixed)])).package;
    return [at?.upgrade, at?.upgradeNote];
  };

  it('is a command for a package of the registry', () => {
    expect(way([occurrence()])).toEqual(['npm install a@1.0.1', undefined]);
  });

  it('names every name by which the project asks for it', () => {
    const [command] = way([occurrence(), occurrence({ alias: 'old-a', line: 11 })]);
    expect(command).toContain('a@1.0.1');
    expect(command).toContain('old-a@npm:a@1.0.1');
  });

  it('is no command where the package comes from an address, or nothing mends it', () => {
    const [command, note] = way([occurrence({ origin: 'url' })]);
    expect([command, note]).toEqual([null, expect.stringContaining('comes from an address')]);
    expect(way([occurrence()], null)).toEqual([null, undefined]);
  });
});

describe('what is said of it', () => {
  const said = (more: object) => first(found([occurrence()], [record('GHSA-1', '1.0.1', more)]));

  it.each([
    ['the summary', { summary: 'A  hole', details: 'More.' }, 'A hole'],
    [
      'else the first sentence that tells',
      { details: 'a is a library. Anybody can read all. x' },
      'Anybody can read all.',
    ],
    ['the summary, all of it', { summary: 'a is a library. B.' }, 'a is a library. B.'],
    ['else its id', {}, 'Vulnerability GHSA-1'],
    ['cut where it is long', { details: 'x'.repeat(300) }, `${'x'.repeat(119)}…`],
  ])('by %s', (_, more, title) => {
    expect(said(more).title).toBe(title);
  });

  it('names one advisory, and the others as its aliases', () => {
    const { rule, aliases } = said({ aliases: ['CVE-1'] });
    const group = { groups: [{ ids: ['GHSA-1'], aliases: ['CVE-1'] }] };
    const [joined] = found([occurrence()], [record('GHSA-1', '1.0.1')], group);
    expect([rule, aliases]).toEqual(['GHSA-1', []]);
    expect([joined?.rule, joined?.aliases]).toEqual(['GHSA-1', ['CVE-1']]);
  });

  it('leads to web pages only, and to CWE ids only', () => {
    const references = [{ url: 'javascript:alert(1)' }, { url: 'https://e.example/1' }];
    const one = said({ references, database_specific: { cwe_ids: ['CWE-79', 'no id'] } });
    expect(one.references).toEqual(['https://github.com/advisories/GHSA-1', 'https://e.example/1']);
    expect(one.cwe).toEqual(['CWE-79']);
    const [other] = found([occurrence()], [record('PYSEC-1', null)]);
    expect(other?.references).toEqual(['https://osv.dev/vulnerability/PYSEC-1']);
  });
});
