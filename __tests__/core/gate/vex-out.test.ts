import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/findings/finding.js';
import { vexEntries, type VexEntry } from '../../../src/core/gate/vex-out.js';
import { finding, gone, location, packageAt } from '../../fixtures/builders.js';

const WAIVER = { reason: 'never called', approvedBy: null, expires: '2026-12-31' };
const FIX_LESS = packageAt({ fixedVersion: null });

function stated(overrides: Partial<Finding>): VexEntry[] {
  return vexEntries({ findings: [finding(overrides)], gone: [] });
}

describe('what is stated of a vulnerability', () => {
  it('is what to do about it, where nothing was decided', () => {
    expect(stated({ package: packageAt() })).toMatchObject([
      { id: 'GHSA-jf85-cpcp-j695', status: 'affected', fixed: true, cwe: [1321, 20] },
    ]);
    const action = (overrides: Partial<Finding>): string | null | undefined => stated(overrides)[0]?.action;
    expect(action({})).toBe('Upgrade to 4.17.21, by 2026-12-03.');
    expect(action({ due: null })).toBe('Upgrade to 4.17.21.');
    expect(action({ package: FIX_LESS })).toBe('No version fixes it yet.');
    expect(action({ malicious: true })).toBe('Remove it, by 2026-12-03.');
    expect(stated({ package: FIX_LESS })[0]?.fixed).toBe(false);
  });

  it('stays affected where a risk is accepted', () => {
    expect(stated({ waiver: WAIVER })).toMatchObject([
      { status: 'affected', action: 'Accepted until 2026-12-31: never called', justification: null },
    ]);
  });

  it('is that of a VEX document where one waives it', () => {
    const vex = { status: 'not_affected', justification: 'component_not_present' } as const;
    expect(stated({ waiver: { ...WAIVER, vex } })).toMatchObject([
      {
        status: 'not_affected',
        justification: 'component_not_present',
        detail: 'never called',
        action: null,
      },
    ]);
  });

  it('is a false positive where a maintainer said so, and nothing of what is gone otherwise', () => {
    const ruled = gone({ reason: 'false-positive', decision: WAIVER });
    const entries = vexEntries({
      findings: [],
      gone: [
        ruled,
        gone(),
        gone({ reason: 'out-of-scope' }),
        gone({ reason: 'false-positive', package: null }),
      ],
    });
    expect(entries).toMatchObject([{ status: 'false_positive', detail: 'never called', action: null }]);
  });

  it('is of packages alone', () => {
    expect(stated({ source: 'code', package: null })).toEqual([]);
    expect(stated({ source: 'licenses' })).toEqual([]);
    expect(stated({ package: null })).toEqual([]);
  });

  it('names each version that is affected once, in order', () => {
    const at = (version: string): Finding['locations'][number] =>
      location({ package: packageAt({ version }) });
    const locations = [at('4.17.16'), at('4.17.15'), at('4.17.16')];
    expect(stated({ locations })[0]?.purls).toEqual(['pkg:npm/lodash@4.17.15', 'pkg:npm/lodash@4.17.16']);
  });
});
