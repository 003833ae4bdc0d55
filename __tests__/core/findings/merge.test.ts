import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Observation } from '../../../src/core/findings/finding.js';
import { fingerprint } from '../../../src/core/findings/fingerprint.js';
import { mergeObservations, preferredId } from '../../../src/core/findings/merge.js';
import { observation } from '../../fixtures/observations.js';

const ids = ['GHSA-aaaa', 'CVE-2020-1', 'PYSEC-2020-1', 'GO-2020-1', 'MAL-2020-1'];

describe('merging observations', () => {
  it('makes one weakness of one advisory under several ids', () => {
    const merged = mergeObservations(
      [
        observation({ rule: 'CVE-2020-1', aliases: ['GHSA-aaaa'] }),
        observation({ rule: 'PYSEC-2020-1', aliases: ['CVE-2020-1'] }),
        observation({ rule: 'GHSA-aaaa', aliases: [] }),
      ],
      [],
    );
    expect(merged).toHaveLength(1);
    expect(merged[0]?.rule).toBe('GHSA-aaaa');
    expect(merged[0]?.aliases).toEqual(['CVE-2020-1', 'PYSEC-2020-1']);
  });

  it('keeps the same advisory in two packages apart', () => {
    const merged = mergeObservations(
      [observation({ subject: 'npm/lodash' }), observation({ subject: 'npm/lodash-es' })],
      [],
    );
    expect(merged).toHaveLength(2);
  });

  it('makes several lockfiles several locations of one weakness, sorted', () => {
    const merged = mergeObservations(
      [observation({ path: 'b/package-lock.json' }), observation({ path: 'a/package-lock.json' })],
      [],
    );
    expect(merged.map((weakness) => weakness.head.map((site) => site.place.path))).toEqual([
      ['a/package-lock.json', 'b/package-lock.json'],
    ]);
  });

  it('does not depend on the order of the observations', () => {
    const some = fc.array(
      fc.record({
        rule: fc.constantFrom(...ids),
        aliases: fc.subarray(ids),
        subject: fc.constantFrom('npm/a', 'npm/b'),
        path: fc.constantFrom('x/package-lock.json', 'y/package-lock.json'),
        title: fc.constantFrom('one', 'two'),
        word: fc.constantFrom('LOW', 'HIGH', null),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (items, order) => {
        const all = items.map(observation);
        const shuffled = [...all]
          .map((item) => ({ item, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at);
        expect(canonical(shuffled.map(({ item }) => item))).toEqual(canonical(all));
      }),
    );
  });

  it('loses no id: every id of the input names a weakness of its subject', () => {
    const some = fc.array(fc.record({ rule: fc.constantFrom(...ids), aliases: fc.subarray(ids) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(some, (items) => {
        const merged = mergeObservations(items.map(observation), []);
        const named = merged.flatMap((weakness) => [weakness.rule, ...weakness.aliases]);
        expect(new Set(named)).toEqual(new Set(items.flatMap((item) => [item.rule, ...item.aliases])));
        expect(named).toHaveLength(new Set(named).size);
      }),
    );
  });
});

/** Everything the merge says, in an order of its own. */
function canonical(observations: readonly Observation[]): string[] {
  return mergeObservations(observations, [])
    .map((weakness) => JSON.stringify(weakness))
    .sort();
}

describe('the id that names an advisory', () => {
  it('is the malicious-package report, then GHSA, then CVE', () => {
    expect(preferredId(['CVE-2020-1', 'GHSA-aaaa', 'MAL-2020-1'])).toBe('MAL-2020-1');
    expect(preferredId(['CVE-2020-1', 'GO-2020-1', 'GHSA-aaaa'])).toBe('GHSA-aaaa');
    expect(preferredId(['GO-2020-1', 'CVE-2020-1'])).toBe('CVE-2020-1');
  });
});

describe('a fingerprint', () => {
  it('is 16 hex digits, and different parts never run into each other', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(fingerprint(...a)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprint(...a) === fingerprint(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('never changes between versions of Fixby: a change would restart every clock', () => {
    expect(fingerprint('dependencies', 'GHSA-35jh-r3h4-6jhm', 'npm/lodash')).toBe('c1a71d906e7bb2a9');
  });
});
