import { describe, expect, it } from '@jest/globals';
import type { SideCoverage, Unseen } from '../../../src/core/findings/coverage.js';
import { kindOf, unseenReasons, type Change } from '../../../src/core/gate/unseen.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { finding, location, scanReport } from '../../fixtures/builders.js';

const side = (...unseen: Unseen[]): SideCoverage => ({
  looked: { files: 1, packages: 1 },
  languages: {},
  unseen,
});
const file = (where: string, reason: Unseen['reason']): Unseen => ({
  kind: 'file',
  name: where,
  where,
  reason,
});
const pkg = (name: string, where: string): Unseen => ({ kind: 'package', name, where, reason: 'no-version' });

const change = (overrides: Partial<Change> = {}): Change => ({
  baseHas: (path) => path.startsWith('old/'),
  edited: new Set(),
  moved: new Map(),
  stated: { head: new Map(), base: new Map() },
  ...overrides,
});

describe('what was not looked at', () => {
  it.each<[string, Unseen, readonly Unseen[], Partial<Change>, string]>([
    ['lost: the base looked at the file', file('old/a.js', 'minified'), [], {}, 'lost'],
    [
      'lost: the change adds a file that cannot be read',
      file('a.js', 'unreadable'),
      [],
      { edited: new Set(['a.js']) },
      'lost',
    ],
    [
      'lost: the change edits a file that could not be read before either',
      file('old/a.js', 'too-large'),
      [file('old/a.js', 'too-large')],
      { edited: new Set(['old/a.js']) },
      'lost',
    ],
    [
      'lost: a package had a version in the base',
      pkg('lodash', 'old/pom.xml'),
      [],
      { stated: { head: new Map(), base: new Map([['old/pom.xml', () => ['1']]]) } },
      'lost',
    ],
    [
      'introduced: the file that had a version of it still has one',
      pkg('lodash', 'new/package.json'),
      [],
      { stated: { head: new Map([['old/lock', () => ['1']]]), base: new Map([['old/lock', () => ['1']]]) } },
      'introduced',
    ],
    ['introduced: a package that nothing stated', pkg('lodash', 'old/pom.xml'), [], {}, 'introduced'],
    [
      'introduced: a new file of a format that is not read',
      file('b.lock', 'unsupported'),
      [],
      {},
      'introduced',
    ],
    [
      'existing: it was so before',
      file('old/a.js', 'minified'),
      [file('old/a.js', 'minified')],
      {},
      'existing',
    ],
    [
      'existing: it was so before, under another path',
      file('new/a.js', 'minified'),
      [file('old/a.js', 'minified')],
      { moved: new Map([['old/a.js', 'new/a.js']]) },
      'existing',
    ],
    ['introduced: the base is unknown', file('old/a.js', 'minified'), [], { baseHas: null }, 'introduced'],
  ])('is %s', (_, item, before, overrides, expected) => {
    expect(
      kindOf(
        { ...item, name: item.kind === 'file' ? item.where : item.name },
        { head: side(item), base: side(...before) },
        change(overrides),
      ),
    ).toBe(expected);
  });

  const policy = (gate: object = {}, scan: object = {}) => policySchema.parse({ version: 1, gate, scan });

  it('blocks where the change hides it, warns of what it brings, and names each', () => {
    const lost = file('old/a.js', 'minified');
    const scans = [scanReport({ coverage: { head: side(lost, pkg('left-pad', 'pom.xml')), base: side() } })];
    const reasons = unseenReasons({ policy: policy(), findings: [], scans, change: change() });
    expect(reasons.map(({ decision, message }) => [decision, message.split(': ')[1]])).toEqual([
      ['block', 'old/a.js'],
      ['warn', 'pom.xml'],
    ]);
    expect(reasons[1]?.message).toContain('left-pad');
  });

  it('says nothing of what the policy ignores, or excludes', () => {
    const scans = [
      scanReport({
        coverage: { head: side(file('a', 'excluded'), file('old/b', 'minified')), base: side() },
      }),
    ];
    const input = { findings: [], scans, change: change() };
    expect(unseenReasons({ ...input, policy: policy({ unseen: { lost: 'ignore' } }) })).toEqual([]);
  });

  it('blocks on the finding that it hides, where nothing is compared', () => {
    const hidden = location({ unseen: { item: file('src/a.js', 'minified'), lost: true } });
    const input = { scans: [], change: null, policy: policy() };
    const open = finding({ state: 'unseen', locations: [hidden] });
    expect(unseenReasons({ ...input, findings: [open] })).toMatchObject([
      { kind: 'unseen', decision: 'block', finding: open.id },
    ]);
    const before = finding({
      locations: [location({ unseen: { item: file('a', 'minified'), lost: false } })],
    });
    expect(unseenReasons({ ...input, findings: [before] })).toEqual([]);
  });

  it('says once of a new file that it hides a finding, where the finding says so', () => {
    const item = file('run.sh', 'unsupported');
    const scans = [scanReport({ coverage: { head: side(item), base: side() } })];
    const findings = [finding({ locations: [location({ unseen: { item, lost: true } })] })];
    const told = (lost: 'block' | 'ignore'): (string | undefined)[] =>
      unseenReasons({ policy: policy({ unseen: { lost } }), findings, scans, change: change() }).map(
        ({ decision }) => decision,
      );
    expect(told('block')).toEqual(['block']);
    expect(told('ignore')).toEqual(['warn']);
  });

  it('blocks on any gap where the policy asks for none', () => {
    const scans = [scanReport({ coverage: { head: side(pkg('a', 'pom.xml')), base: null } })];
    const asked = policy({}, { dependencies: { coverage: 'complete' } });
    const input = { findings: [], scans, change: null };
    expect(unseenReasons({ ...input, policy: asked })).toMatchObject([
      { kind: 'coverage', decision: 'block' },
    ]);
    expect(unseenReasons({ ...input, policy: policy() })).toEqual([]);
  });

  it.each(['code', 'secrets', 'forge', 'workflows', 'fsrt', 'semgrep', 'gitleaks', 'zizmor'])(
    'blocks on any gap of %s where the policy asks for none',
    (scanner) => {
      const coverage = { head: side(file('a', 'partly'), file('b', 'excluded')), base: null };
      const scans = [scanReport({ scanner, sources: [`sarif:${scanner}`], coverage })];
      const asked = policy({}, { [scanner]: { enabled: true, coverage: 'complete' } });
      const reasons = unseenReasons({ findings: [], scans, change: null, policy: asked });
      expect(reasons).toMatchObject([{ kind: 'coverage', decision: 'block', scanner }]);
      expect(reasons[0]?.message).toContain(`scan.${scanner}.exclude`);
    },
  );
});
