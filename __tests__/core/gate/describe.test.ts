import { describe as suite, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/findings/finding.js';
import { idOf, mergeObservations } from '../../../src/core/findings/merge.js';
import { reachKey, type Reachability } from '../../../src/core/findings/reachability.js';
import type { Assessing, Standing } from '../../../src/core/gate/assess-context.js';
import { describe } from '../../../src/core/gate/describe.js';
import type { Memory } from '../../../src/core/gate/memory.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { observation, type ObservationOverrides } from '../../fixtures/observations.js';
import { EVERYTHING_SEEN } from '../../fixtures/sight.js';

const NOW = '2026-11-24T12:00:00Z';
const MEMORY: Memory = {
  start: '2026-11-01T08:00:00Z',
  previous: [],
  decisions: { grants: [], severity: null },
  issue: { number: 7, url: 'https://github.com/acme/app/issues/7' },
  places: [],
  unseenSince: null,
  formerIds: [],
};
const LOST: Pick<Standing, 'unseen'> = {
  unseen: { item: { kind: 'file', name: 'a', where: 'a', reason: 'unreadable' }, lost: true },
};

const LOCK = ['package-lock.json'];

interface Asked {
  readonly seen?: readonly ObservationOverrides[];
  readonly context?: Partial<Assessing>;
  readonly memory?: Partial<Memory>;
  /** Paths of which sight is lost. */
  readonly lost?: readonly string[];
}

/** A finding as it is described: high, of one place, unless told otherwise. */
function described({ seen = [{}], context = {}, memory, lost = [] }: Asked): Finding {
  const [weakness] = mergeObservations(seen.map(observation), []);
  if (weakness === undefined) throw new Error('no weakness');
  const known = memory === undefined ? [] : [[idOf(weakness), { ...MEMORY, ...memory }] as const];
  return describe(
    weakness,
    weakness.head.map((site) => ({
      site,
      origin: 'existing',
      ...(lost.includes(site.place.path) ? LOST : {}),
    })),
    {
      policy: DEFAULT_POLICY,
      asOf: NOW,
      baseline: 'none',
      moved: new Map(),
      memory: new Map(known),
      taken: new Set(),
      ...EVERYTHING_SEEN,
      ...context,
    },
  );
}

const LOWER: Policy = {
  ...DEFAULT_POLICY,
  severity: { ...DEFAULT_POLICY.severity, unreachable: 'lower' },
};

/** What is known of lodash in lockfiles. */
function reach(labels: Readonly<Record<string, Reachability['label']>>): Partial<Assessing> {
  const reachability = new Map(
    Object.entries(labels).map(([path, label]) => [
      reachKey(path, 'lodash'),
      { label, at: null, through: [], reason: null },
    ]),
  );
  return { policy: LOWER, reachability };
}

suite('the severity of a package that production code does not import', () => {
  it('is one lower where the policy says so', () => {
    const context = reach({ 'package-lock.json': 'not imported' });
    expect(described({ context }).severity).toBe('medium');
    expect(described({ context: { ...context, policy: DEFAULT_POLICY } }).severity).toBe('high');
  });

  it('stays where it is imported, nobody can tell, or the package is malicious', () => {
    expect(described({ context: reach({ 'package-lock.json': 'imported' }) }).severity).toBe('high');
    expect(described({ context: reach({ 'package-lock.json': 'unknown' }) }).severity).toBe('high');
    const context = reach({ 'package-lock.json': 'not imported' });
    expect(described({ seen: [{ malicious: true }], context }).severity).toBe('critical');
  });

  it('stays where it is imported from one of several places, or nothing is known of one', () => {
    const seen = [{ path: 'a/package-lock.json' }, { path: 'b/package-lock.json' }];
    const at = (labels: Readonly<Record<string, Reachability['label']>>): Finding =>
      described({ seen, context: reach(labels) });
    const not = 'not imported';
    expect(at({ 'a/package-lock.json': not, 'b/package-lock.json': not }).severity).toBe('medium');
    expect(at({ 'a/package-lock.json': not, 'b/package-lock.json': 'imported' }).severity).toBe('high');
    expect(at({ 'a/package-lock.json': not }).severity).toBe('high');
    expect(at({ 'a/package-lock.json': not }).reachability).toBeUndefined();
  });
});

suite('a finding out of sight', () => {
  it('is unseen where all of its places are, and since now where an issue is to record it', () => {
    const hidden = described({ memory: {}, lost: LOCK });
    expect([hidden.state, hidden.unseenSince]).toEqual(['unseen', NOW]);
    const shown = described({ memory: {} });
    expect([shown.state, shown.unseenSince]).toEqual(['open', null]);
  });

  it('is open where one of its places can be seen', () => {
    const seen = [{}, { path: 'b/package-lock.json' }];
    expect(described({ seen, memory: {}, lost: LOCK })).toMatchObject({ state: 'open', unseenSince: NOW });
  });

  it('has been so since its issue says so', () => {
    const since = '2026-11-10T08:00:00Z';
    expect(described({ memory: { unseenSince: since }, lost: LOCK }).unseenSince).toBe(since);
  });

  it('begins no such time in a pull request, or without an issue', () => {
    const compared = { context: { baseline: 'known' }, memory: {}, lost: LOCK } as const;
    expect(described(compared).unseenSince).toBeNull();
    expect(described({ memory: { issue: null }, lost: LOCK }).unseenSince).toBeNull();
  });
});

suite('since when a finding can be mended', () => {
  it('is since a run first saw a version that fixes it, and since now for the first', () => {
    const fixSince = '2026-11-05T08:00:00Z';
    expect(described({ memory: { fixSince } }).fixSince).toBe(fixSince);
    expect(described({ memory: {} }).fixSince).toBe(NOW);
  });

  it('is never while there is none, and is not asked of a malicious package', () => {
    const seen = [{ package: { fixedVersion: null } }];
    expect(described({ seen, memory: { fixSince: NOW } }).fixSince).toBeNull();
    expect(described({ seen: [{ malicious: true }] })).not.toHaveProperty('fixSince');
  });
});

suite('a waiver by id', () => {
  const waived = (id: string): Policy => ({
    ...DEFAULT_POLICY,
    waivers: [{ match: { id }, reason: 'r', expires: '2026-12-01' }],
  });

  it('covers a finding by its own id and by the one that it had before it moved', () => {
    const { id } = described({});
    const former = 'f'.repeat(16);
    expect(described({ context: { policy: waived(id) } }).waiver).not.toBeNull();
    const taken = new Set([former, described({}).id]);
    const moved = { context: { policy: waived(former), taken }, memory: { formerIds: [former] } };
    expect(described(moved).waiver).not.toBeNull();
    expect(described({ context: { policy: waived(former) } }).waiver).toBeNull();
  });

  it('means the finding that moved, not what stands in its old place since', () => {
    const { id } = described({});
    expect(described({ context: { policy: waived(id), taken: new Set([id]) } }).waiver).toBeNull();
  });
});

suite('the clock of a finding', () => {
  it('runs since its issue says, and has not begun without one', () => {
    expect(described({ memory: {} })).toMatchObject({ firstSeen: MEMORY.start, due: '2026-11-29' });
    expect(described({})).toMatchObject({ firstSeen: null });
  });

  it('ends on the day that a maintainer set', () => {
    const due = { due: '2026-12-20', reason: 'the ticket', by: 'ann', earlierOnly: false };
    const set = described({ memory: { decisions: { grants: [], severity: null, due } } });
    expect(set).toMatchObject({ due: '2026-12-20', dueSet: { by: 'ann' } });
  });
});
