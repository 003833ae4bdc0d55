import { describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../../src/core/findings/fingerprint.js';
import type { ScanReport } from '../../../src/core/findings/result.js';
import { fateOf, type Fate } from '../../../src/core/gate/sight.js';
import type { CheckState } from '../../../src/core/posture/check-result.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { scanReport } from '../../fixtures/builders.js';

/** What becomes of what an issue has; `rule` is empty where it hides that from the public. */
function fate(source: string, id: string, rule: string, scan: Partial<ScanReport>): Fate {
  return fateOf(
    { id, source, ids: [rule], path: null, package: null },
    {
      ...NOTHING,
      scans: [scanReport({ scanner: source, sources: [source], coverage: null, ...scan })],
    },
  );
}

const NOTHING = {
  policy: policySchema.parse({ version: 1, scan: { posture: true } }),
  directory: '',
  has: () => false,
  detour: () => null,
  baseHas: null,
  moved: new Map<string, string>(),
  hidden: new Map(),
  inventory: new Map(),
};

const REPORT = fingerprint('report', 'GHSA-1', 'GHSA-1');
const CHECK = fingerprint('posture', 'posture-two-factor', '');

function check(state: CheckState): Partial<ScanReport> {
  const missing = state === 'not-visible' ? [{ permission: null, why: 'It is not shown.' }] : [];
  return {
    checks: [{ id: 'posture-two-factor', asks: 'Two factors', state, detail: '', missing, url: '' }],
  };
}

describe('what is gone where a scan tells itself what is over', () => {
  describe.each([
    ['with its rule', 'GHSA-1', 'posture-two-factor'],
    ['hidden from the public', '', ''],
  ])('of an issue %s', (_, advisory, rule) => {
    it.each(['fixed', 'declined'] as const)('is a report as GitHub has it: %s', (as) => {
      expect(fate('report', REPORT, advisory, { ended: [{ id: 'GHSA-1', as }] })).toEqual({
        kind: 'gone',
        reason: as,
      });
    });

    it('is no report that GitHub does not list', () => {
      expect(fate('report', REPORT, advisory, { ended: [{ id: 'GHSA-2', as: 'fixed' }] })).toEqual({
        kind: 'unknown',
      });
    });

    it('is a check that is kept, and none that is not visible', () => {
      expect(fate('posture', CHECK, rule, check('kept'))).toEqual({ kind: 'gone', reason: 'fixed' });
      expect(fate('posture', CHECK, rule, check('not-visible'))).toEqual({ kind: 'unknown' });
    });
  });

  it('is a check that is no more, but only where its rule says that nobody disabled it', () => {
    const gone = fingerprint('posture', 'posture-old', '');
    expect(fate('posture', gone, 'posture-old', check('kept'))).toEqual({
      kind: 'gone',
      reason: 'withdrawn',
    });
    expect(fate('posture', gone, '', check('kept'))).toEqual({ kind: 'unknown' });
  });
});
