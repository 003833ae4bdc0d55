import { describe, expect, it } from '@jest/globals';
import { isAllowed, weakerKeys } from '../../../../src/core/policy/base/weaker.js';
import { DEFAULT_POLICY, type Policy } from '../../../../src/core/policy/policy.js';

function sla(changes: Partial<Policy['sla']>): Policy {
  return { ...DEFAULT_POLICY, sla: { ...DEFAULT_POLICY.sla, ...changes } };
}

function weaker(base: Policy, own: Policy): string[] {
  return weakerKeys(base, own).map(({ path }) => path.join('.'));
}

describe('the keys that are weaker than in the base', () => {
  it('are found by the days that hold in the end, whatever the preset is called', () => {
    const days = { critical: 1, high: 1, medium: 1, low: 1 };
    expect(weaker(sla({ preset: 'aggressive' }), sla({ preset: 'atlassian-data-center' }))).toContain(
      'sla.days.critical',
    );
    expect(weaker(sla({ days }), sla({ preset: 'atlassian-data-center', days }))).toEqual([]);
  });

  it('have days without a fix once one of both sets them, and else leave them to the usual ones', () => {
    const without = (high: number): Partial<Policy['sla']> => ({ 'without-fix': { high } });
    expect(weaker(sla({}), sla(without(300)))).toEqual(['sla.without-fix.high']);
    expect(weaker(sla(without(300)), sla({}))).toEqual([]);
    expect(weaker(sla(without(1)), sla({}))).toEqual(['sla.without-fix.high']);
    expect(weaker(sla({}), sla({ days: { high: 300 } }))).toEqual(['sla.days.high']);
  });

  it('tell both values', () => {
    const own = { ...DEFAULT_POLICY, gate: { ...DEFAULT_POLICY.gate, 'fail-on': 'never' } } as const;
    expect(weakerKeys(DEFAULT_POLICY, own)).toEqual([
      { path: ['gate', 'fail-on'], base: DEFAULT_POLICY.gate['fail-on'], own: 'never' },
    ]);
  });
});

describe('what a base allows to be weaker', () => {
  it('is a key, or every key of a section, and none that only begins alike', () => {
    const path = ['gate', 'fail-on'];
    expect(isAllowed(['gate.fail-on'], path)).toBe(true);
    expect(isAllowed(['sla', 'gate'], path)).toBe(true);
    expect(isAllowed(['gat', 'gate.fail', 'gate.fail-on.x', 'sla'], path)).toBe(false);
    expect(isAllowed([], path)).toBe(false);
  });
});
