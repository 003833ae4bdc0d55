import { describe, expect, it } from '@jest/globals';
import type { AppliedWaiver, Location } from '../../../src/core/findings/finding.js';
import { decidingLocation, findingOrigin, wholeWaiver } from '../../../src/core/gate/locate.js';

const WAIVER: AppliedWaiver = { reason: 'r', approvedBy: null, confirmed: [], expires: '2026-12-31' };

function location(changes: Partial<Location>): Location {
  return {
    path: 'package-lock.json',
    line: 1,
    column: null,
    endLine: null,
    package: null,
    flow: [],
    origin: 'existing',
    severity: 'low',
    override: null,
    waiver: null,
    ...changes,
  };
}

describe('the place that decides the severity', () => {
  it('is the worst one that no waiver covers, and of equals the first', () => {
    const waived = location({ severity: 'critical', waiver: WAIVER });
    const first = location({ severity: 'medium', path: 'a' });
    const second = location({ severity: 'medium', path: 'b' });
    expect(decidingLocation([waived, location({}), first, second])).toBe(first);
  });

  it('is the worst one where all are waived', () => {
    const worst = location({ severity: 'high', waiver: WAIVER });
    expect(decidingLocation([location({ waiver: WAIVER }), worst])).toBe(worst);
  });

  it('cannot be none', () => {
    expect(() => decidingLocation([])).toThrow('a finding without a location');
  });
});

describe('a finding', () => {
  it('is introduced where one of its places is', () => {
    const [old, fresh] = [location({}), location({ origin: 'introduced' })];
    expect([findingOrigin([old, fresh]), findingOrigin([old]), findingOrigin([])]).toEqual([
      'introduced',
      'existing',
      'unknown',
    ]);
  });

  it('is waived only where all of its places are, until the first of these waivers ends', () => {
    const long = location({ waiver: WAIVER });
    const short = { ...WAIVER, expires: '2026-12-01' };
    expect(wholeWaiver([long, location({})])).toBeNull();
    expect(wholeWaiver([long, location({ waiver: short })])).toEqual(short);
  });
});
