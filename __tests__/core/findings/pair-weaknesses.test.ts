import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../../../src/core/findings/finding.js';
import { mergeObservations } from '../../../src/core/findings/merge.js';
import { pairWeaknesses } from '../../../src/core/findings/pair-weaknesses.js';
import { observation, type ObservationOverrides } from '../../fixtures/observations.js';

/** A finding in one line of code, as a scanner reports it. */
function inCode(path: string, overrides: ObservationOverrides = {}): Observation {
  const own = observation({ rule: 'command-injection', subject: 'exec', path, ...overrides });
  return { ...own, source: 'code', package: null };
}

/** Whether a gate takes what the head has for what was there before. */
function isThereBefore(head: Observation, base: Observation, renamed: readonly [string, string][] = []) {
  const merged = mergeObservations([head], [base]);
  return pairWeaknesses(merged, new Map(renamed)).some((one) => one.head.length > 0 && one.base.length > 0);
}

describe.each([
  ['in its place', 'src/a.js', []],
  ['in a file with another name', 'src/b.js', [['src/a.js', 'src/b.js']] as [string, string][]],
])('what was there before %s', (_, path, renamed) => {
  it.each<[string, ObservationOverrides, ObservationOverrides]>([
    ['as bad as now', { word: 'high' }, { word: 'high' }],
    ['worse than now', { word: 'critical' }, { word: 'high' }],
    ['surer than now', { confidence: 'high' }, { confidence: 'low' }],
    ['less sure, and judged all the same', { confidence: 'medium' }, { confidence: 'high' }],
    ['as something that could block', {}, { neverBlocks: true }],
  ])('stays that: %s', (_case, before, now) => {
    expect(isThereBefore(inCode(path, now), inCode('src/a.js', before), renamed)).toBe(true);
  });

  it.each<[string, ObservationOverrides, ObservationOverrides]>([
    ['less bad', { word: 'high' }, { word: 'critical' }],
    ['too unsure to be judged', { confidence: 'low' }, { confidence: 'medium' }],
    ['as something that never blocks', { neverBlocks: true }, {}],
  ])('is introduced where it counts for more now: %s', (_case, before, now) => {
    expect(isThereBefore(inCode(path, now), inCode('src/a.js', before), renamed)).toBe(false);
  });
});

it('takes an advisory for the same one, however it is rated in another version', () => {
  const [head, base] = [observation({ word: 'CRITICAL' }), observation({ word: 'LOW' })];
  expect(isThereBefore(head, base)).toBe(true);
});
