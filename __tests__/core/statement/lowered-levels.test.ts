import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { loweredLevels } from '../../../src/core/statement/lowered-levels.js';

/** How many ways there are by which a policy lowers levels without a look at the finding. */
function lowered(severity: Partial<Policy['severity']>): number {
  return loweredLevels({ severity: { ...DEFAULT_POLICY.severity, ...severity } }).length;
}

describe('what a policy rates lower without a look at the finding', () => {
  it('is whatever is in a place or a package, not one rule or one finding', () => {
    const override = (match: Policy['severity']['overrides'][number]['match']): number =>
      lowered({ overrides: [{ match, severity: 'low', reason: 'r' }] });
    expect([override({ path: 'a/**' }), override({ package: 'npm/a' })]).toEqual([1, 1]);
    expect([override({ rule: 'xss', path: 'a/**' }), override({ id: 'a'.repeat(16) })]).toEqual([0, 0]);
  });

  it('is what is not imported, and what states no severity', () => {
    expect(lowered({ unreachable: 'lower' })).toBe(1);
    const unknown = (['critical', 'high', 'medium', 'low'] as const).map((one) => lowered({ unknown: one }));
    expect(unknown).toEqual([0, 0, 1, 1]);
    expect(lowered({ unreachable: 'same', unknown: 'high' })).toBe(0);
  });
});
