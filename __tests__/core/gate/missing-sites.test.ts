import { describe, expect, it } from '@jest/globals';
import type { Unseen } from '../../../src/core/findings/coverage.js';
import { idOf, mergeObservations } from '../../../src/core/findings/merge.js';
import type { Site, Weakness } from '../../../src/core/findings/weakness.js';
import type { AssessContext } from '../../../src/core/gate/assess-context.js';
import type { Memory } from '../../../src/core/gate/memory.js';
import { missingSites } from '../../../src/core/gate/missing-sites.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { observation } from '../../fixtures/observations.js';
import { EVERYTHING_SEEN } from '../../fixtures/sight.js';

const ITEM: Unseen = { kind: 'file', name: 'b', where: 'b', reason: 'unreadable' };
const UNREAD: Partial<AssessContext> = { fate: () => ({ kind: 'unseen', item: ITEM }) };

/** Places by their paths. */
function at(...paths: readonly string[]): ReturnType<typeof observation>[] {
  return paths.map((path) => observation({ path }));
}

function only(weaknesses: readonly Weakness[]): Weakness {
  const [weakness] = weaknesses;
  if (weakness === undefined || weaknesses.length > 1) throw new Error('expected one weakness');
  return weakness;
}

/**
 * The missing places of one weakness, each with whether sight of it is lost; null where it was
 * scanned.
 */
function missing(
  { head = [], base = [], remembered = [] }: Partial<Record<'head' | 'base' | 'remembered', string[]>>,
  changes: Partial<AssessContext> = {},
): [path: string, lost: boolean | null][] {
  // The issue may be all that tells of it.
  const some = only(mergeObservations(at(...head, ...base, ...remembered), []));
  const sites = (paths: readonly string[]): Site[] =>
    some.head.filter(({ place }) => paths.includes(place.path));
  const weakness = { ...some, head: sites(head), base: sites(base) };
  const memory: Memory = {
    ...{ start: null, previous: [], decisions: { grants: [], severity: null }, issue: null },
    ...{ unseenSince: null, formerIds: [], places: sites(remembered) },
  };
  return missingSites(weakness, {
    policy: DEFAULT_POLICY,
    asOf: '2026-11-24T12:00:00Z',
    baseline: 'known',
    moved: new Map(),
    memory: new Map([[idOf(weakness), memory]]),
    ...EVERYTHING_SEEN,
    ...changes,
  }).map(({ site, unseen }) => [site.place.path, unseen?.lost ?? null]);
}

describe('the places that no longer show a finding', () => {
  it('are those of the base that the head has not, in order', () => {
    expect(missing({ head: ['a'], base: ['c', 'a', 'b'] })).toEqual([
      ['b', null],
      ['c', null],
    ]);
  });

  it('are none that moved to where the head has it', () => {
    const moved = new Map([['b', 'a']]);
    expect(missing({ head: ['a'], base: ['b'] }, { moved })).toEqual([]);
    expect(missing({ head: ['c'], base: ['b'] }, { moved })).toEqual([['b', null]]);
  });

  it('are lost from sight where the base showed it and the head could not be scanned', () => {
    expect(missing({ base: ['b'] }, { ...UNREAD, wasUnseen: () => true })).toEqual([['b', true]]);
  });
});

describe('a place that only the issue records', () => {
  it('counts wherever nothing is compared', () => {
    expect(missing({ remembered: ['b'] }, { baseline: 'none' })).toEqual([['b', null]]);
    expect(missing({ remembered: ['b'] }, { baseline: 'none', ...UNREAD })).toEqual([['b', true]]);
  });

  it('counts beside a known base only where that could not be scanned either', () => {
    expect(missing({ remembered: ['b'] })).toEqual([]);
    expect(missing({ remembered: ['b'] }, UNREAD)).toEqual([]);
    expect(missing({ remembered: ['b'] }, { ...UNREAD, wasUnseen: () => true })).toEqual([['b', false]]);
  });

  it('counts beside an unknown base where the head could not be scanned', () => {
    expect(missing({ remembered: ['b'] }, { baseline: 'unknown' })).toEqual([]);
    expect(missing({ remembered: ['b'] }, { baseline: 'unknown', ...UNREAD })).toEqual([['b', true]]);
    const unreadBefore = { baseline: 'unknown', ...UNREAD, wasUnseen: () => true } as const;
    expect(missing({ remembered: ['b'] }, unreadBefore)).toEqual([['b', true]]);
  });

  it('is not told twice, and not where the head has it', () => {
    expect(missing({ base: ['b'], remembered: ['b'] }, { baseline: 'none' })).toEqual([['b', null]]);
    expect(missing({ head: ['a'], remembered: ['a'] }, { baseline: 'none' })).toEqual([]);
    const moved = new Map([['b', 'a']]);
    expect(missing({ head: ['a'], remembered: ['b'] }, { baseline: 'none', moved })).toEqual([]);
  });
});
