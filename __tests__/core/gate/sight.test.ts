import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UNSEEN_REASONS, type SideCoverage, type Unseen } from '../../../src/core/findings/coverage.js';
import { fateOf, joinFates, type Fate, type LostPlace, type Sight } from '../../../src/core/gate/sight.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { scanReport } from '../../fixtures/builders.js';

const LOCK: LostPlace = {
  id: 'aaaaaaaaaaaaaaaa',
  source: 'dependencies',
  ids: ['GHSA-1'],
  path: 'app/package-lock.json',
  package: { name: 'lodash', version: '4.17.15' },
};
const CODE: LostPlace = {
  id: 'bbbbbbbbbbbbbbbb',
  source: 'code',
  ids: ['sql-injection'],
  path: 'src/db.js',
  package: null,
};

function side(unseen: readonly Unseen[] = []): SideCoverage {
  return { looked: { files: 1, packages: 1 }, languages: {}, unseen };
}

function file(where: string, reason: Unseen['reason'] = 'minified'): Unseen {
  return { kind: 'file', name: where, where, reason };
}

function pkg(name: string, where: string, reason: Unseen['reason'] = 'no-version'): Unseen {
  return { kind: 'package', name, where, reason };
}

interface Given {
  readonly head?: readonly Unseen[];
  readonly base?: readonly Unseen[] | null;
  readonly files?: readonly string[];
  readonly link?: string;
  readonly before?: readonly string[];
  readonly moved?: readonly (readonly [string, string])[];
  readonly scan?: object;
  readonly status?: 'done' | 'failed' | 'skipped';
  readonly hides?: readonly Unseen[];
  readonly states?: Sight['inventory'];
}

function sight(given: Given): Sight {
  const { head = [], base = null, files = [], before, moved = [], scan = {}, status = 'done' } = given;
  const coverage = { head: side(head), base: base === null ? null : side(base) };
  return {
    policy: policySchema.parse({ version: 1, scan }),
    scans: (['dependencies', 'code'] as const).map((source) =>
      scanReport({ scanner: source, sources: [source], status, coverage }),
    ),
    directory: '',
    has: (path) => files.includes(path),
    detour: (path) => (given.link === path ? { path, kind: 'symlink' } : null),
    baseHas: base === null ? null : (path) => (before ?? files).includes(path),
    moved: new Map(moved),
    hidden: new Map((given.hides ?? []).map((item) => [CODE.id, item])),
    inventory: given.states ?? new Map(),
  };
}

/** The reason, or what hides it. */
function told(place: LostPlace, given: Given): string {
  const fate = fateOf(place, sight(given));
  if (fate.kind === 'gone') return fate.reason;
  return fate.kind === 'unseen' ? `unseen: ${fate.item.where}` : fate.kind;
}

describe('what became of a finding that the head does not show', () => {
  it.each<[string, LostPlace, Given, string]>([
    ['is fixed where its file was looked at', CODE, { files: ['src/db.js'] }, 'fixed'],
    ['is removed with its file', CODE, {}, 'removed'],
    ['is unseen where a link took its place', CODE, { link: 'src/db.js' }, 'unseen: src/db.js'],
    [
      'is unseen where its file was not',
      CODE,
      { head: [file('src/db.js')], files: ['src/db.js'] },
      'unseen: src/db.js',
    ],
    [
      'is unseen in a folder that was not',
      CODE,
      { head: [file('src/')], files: ['src/db.js'] },
      'unseen: src/',
    ],
    [
      'is unseen where its file moved to a place that was not',
      CODE,
      { head: [file('vendor/x.js')], files: ['vendor/x.js'], moved: [['src/db.js', 'vendor/x.js']] },
      'unseen: vendor/x.js',
    ],
    [
      'is unseen where a file of its name was not',
      CODE,
      { head: [file('dist/db.min.js')] },
      'unseen: dist/db.min.js',
    ],
    [
      'is unseen where its file went into a folder that was not',
      CODE,
      {
        head: [file('node_modules/')],
        base: [file('node_modules/')],
        before: ['src/db.js'],
        files: ['node_modules/x/src/db.js', 'node_modules/src/db.js'],
      },
      'unseen: node_modules/',
    ],
    [
      'is unseen where a folder that was not is new, since it may have gone there',
      CODE,
      { head: [file('node_modules/')], base: [], before: ['src/db.js'], files: ['node_modules/x/y.js'] },
      'unseen: node_modules/',
    ],
    [
      'is removed where that folder had such a file before',
      CODE,
      { head: [file('node_modules/')], base: [file('node_modules/')], files: ['node_modules/db.js'] },
      'removed',
    ],
    [
      'is unseen where its code is in another file that was not',
      CODE,
      { head: [file('vendor/x.js')], hides: [file('vendor/x.js')], files: ['vendor/x.js'] },
      'unseen: vendor/x.js',
    ],
    ['is removed whatever other file was not', CODE, { head: [file('dist/other.js')] }, 'removed'],
    [
      'is unseen where a new file was not, since it may have gone there',
      CODE,
      { head: [file('a/new.js', 'too-large')], base: [], before: ['src/db.js'] },
      'unseen: a/new.js',
    ],
    [
      'is removed where only what was hidden before is',
      CODE,
      { head: [file('dist/db.js')], base: [file('dist/db.js')], before: ['src/db.js', 'dist/db.js'] },
      'removed',
    ],
    [
      'is excluded by the policy, whatever is there',
      CODE,
      { scan: { code: { exclude: ['src/**'] } } },
      'excluded',
    ],
    ['is disabled with its rule', CODE, { scan: { code: { disable: ['sql-injection'] } } }, 'disabled'],
    ['is disabled with its scanner', CODE, { scan: { code: false } }, 'disabled'],
    ['is unknown where its scanner did not run', CODE, { status: 'skipped' }, 'unknown'],
    ['is unseen where its scanner failed', CODE, { status: 'failed', base: [] }, 'unseen: src/db.js'],
    ['of a package is fixed where the lock was read', LOCK, { files: ['app/package-lock.json'] }, 'fixed'],
    ['of a package is removed with lock and manifest', LOCK, {}, 'removed'],
    [
      'of a package is unseen where its lock left a manifest, and one like it came elsewhere',
      LOCK,
      {
        head: [file('app/package.json', 'no-lock')],
        files: ['app/package.json', 'other/package-lock.json'],
        moved: [['app/package-lock.json', 'other/package-lock.json']],
      },
      'unseen: app/package.json',
    ],
    [
      'of a package is unseen where its manifest has no lock any more',
      LOCK,
      { head: [file('app/package.json', 'no-lock')], files: ['app/package.json'] },
      'unseen: app/package.json',
    ],
    [
      'of a package is unseen where the lock is out of step',
      LOCK,
      { head: [pkg('express', 'app/package.json', 'out-of-step')], files: ['app/package-lock.json'] },
      'unseen: app/package.json',
    ],
    [
      'of a package is unseen where it lost its version, however it is spelt',
      { ...LOCK, package: { name: 'Ruamel.Yaml', version: '1' } },
      { head: [pkg('ruamel-yaml', 'app/requirements.txt')], files: ['app/package-lock.json'] },
      'unseen: app/requirements.txt',
    ],
    [
      'of a package is fixed where another one has no version',
      LOCK,
      { head: [pkg('express', 'app/package.json')], files: ['app/package-lock.json'] },
      'fixed',
    ],
    [
      'of a package is withdrawn where the very version is still there',
      LOCK,
      {
        files: ['app/package-lock.json'],
        states: new Map([['app/package-lock.json', () => ['4.17.15']]]),
      },
      'withdrawn',
    ],
  ])('%s', (_, place, given, expected) => {
    expect(told(place, given)).toBe(expected);
  });

  it('is never gone by itself while something at its very place was not looked at', () => {
    const reasons = UNSEEN_REASONS.filter((reason) => reason !== 'excluded');
    fc.assert(
      fc.property(fc.constantFrom(...reasons), fc.boolean(), fc.boolean(), (reason, there, compared) => {
        const given = {
          head: [file(CODE.path ?? '', reason)],
          base: compared ? [] : null,
          files: there ? ['src/db.js'] : [],
        };
        expect(told(CODE, given)).toBe('unseen: src/db.js');
      }),
    );
  });
});

describe('what several places come to', () => {
  const fate = fc.oneof(
    fc
      .constantFrom('fixed', 'removed', 'excluded', 'disabled', 'withdrawn')
      .map((reason): Fate => ({ kind: 'gone', reason: reason as 'fixed' })),
    fc.constant<Fate>({ kind: 'unseen', item: file('a.js') }),
    fc.constant<Fate>({ kind: 'unknown' }),
  );

  it('is gone only where every place is, and repaired only where every place is', () => {
    fc.assert(
      fc.property(fc.array(fate, { minLength: 1 }), (fates) => {
        const joined = joinFates(fates);
        expect(joined.kind === 'gone').toBe(fates.every(({ kind }) => kind === 'gone'));
        const repaired = fates.every(
          (one) => one.kind === 'gone' && (one.reason === 'fixed' || one.reason === 'removed'),
        );
        expect(joined.kind === 'gone' && (joined.reason === 'fixed' || joined.reason === 'removed')).toBe(
          repaired,
        );
      }),
    );
  });
});
