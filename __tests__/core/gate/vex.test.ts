import { describe, expect, it } from '@jest/globals';
import { vexWaiver, type VexStatement } from '../../../src/core/gate/vex.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import type { AppliedWaiver, PackageAt } from '../../../src/core/findings/finding.js';
import { packageAt } from '../../fixtures/builders.js';

const POLICY: Policy = { ...DEFAULT_POLICY, 'waiver-rules': { 'max-days': 30, approvals: 0 } };
const OWN = ['pkg:github/acme/app@1.0.0'];

function statement(changes: Partial<VexStatement> = {}): VexStatement {
  return {
    file: '.vex/app.json',
    author: 'Acme',
    timestamp: '2026-11-20T08:00:00Z',
    status: 'not_affected',
    justification: 'vulnerable_code_not_in_execute_path',
    words: 'only the docs use it',
    ids: ['CVE-2019-10744'],
    products: [{ purl: 'pkg:npm/lodash@4.17.15', parts: [] }],
    ...changes,
  };
}

/** What statements give lodash 4.17.15 for an advisory with an alias. */
function given(
  statements: readonly VexStatement[],
  { at = packageAt(), own = OWN, now = '2026-11-24T12:00:00Z' }: Asked = {},
): AppliedWaiver | null {
  return vexWaiver(['GHSA-jf85-cpcp-j695', 'cve-2019-10744'], at, { statements, own }, POLICY, now);
}

interface Asked {
  readonly at?: PackageAt | null;
  readonly own?: readonly string[];
  readonly now?: string;
}

describe('the waiver that a VEX document gives', () => {
  it('tells who says what, and why', () => {
    expect(given([statement()])).toEqual({
      reason: 'not affected, says .vex/app.json: vulnerable code not in execute path: only the docs use it',
      approvedBy: 'Acme',
      expires: '2026-12-20',
      vex: { status: 'not_affected', justification: 'vulnerable_code_not_in_execute_path' },
    });
    const bare = statement({ status: 'fixed', justification: null, words: '' });
    expect(given([bare])?.reason).toBe('fixed, says .vex/app.json');
  });

  it('is about this vulnerability, whatever the case of its id, and about a package', () => {
    expect(given([statement({ ids: ['CVE-2019-10745'] })])).toBeNull();
    expect(given([statement({ ids: ['ghsa-JF85-cpcp-j695'] })])).not.toBeNull();
    expect(given([statement()], { at: null })).toBeNull();
  });

  it.each([
    ['pkg:npm/lodash', true],
    ['pkg:npm/lodash@4.17.16', false],
    ['pkg:npm/lodash-es@4.17.15', false],
    ['pkg:npm/%40acme/lodash@4.17.15', false],
    ['pkg:pypi/lodash@4.17.15', false],
    ['lodash', false],
  ])('covers by %s: %s', (purl, covers) => {
    expect(given([statement({ products: [{ purl, parts: [] }] })]) !== null).toBe(covers);
  });

  it('covers a part only of the product that is judged, and no other part', () => {
    const inProduct = (purl: string, parts: readonly string[]): VexStatement =>
      statement({ products: [{ purl, parts }] });
    expect(given([inProduct('pkg:github/acme/app', ['pkg:npm/lodash'])])).not.toBeNull();
    expect(given([inProduct('pkg:github/acme/other', ['pkg:npm/lodash'])])).toBeNull();
    expect(given([inProduct('pkg:github/acme/app', ['pkg:npm/express'])])).toBeNull();
    expect(given([inProduct('pkg:npm/lodash', ['pkg:npm/express'])])).toBeNull();
    expect(given([inProduct('pkg:github/acme/app', ['pkg:npm/lodash'])], { own: [] })).toBeNull();
  });

  it('counts through the last of the days that a waiver may have', () => {
    expect(given([statement()], { now: '2026-12-20T23:59:59Z' })).not.toBeNull();
    expect(given([statement()], { now: '2026-12-21T00:00:00Z' })).toBeNull();
  });

  it('gains no days from a time to come', () => {
    expect(given([statement({ timestamp: '2030-01-01T00:00:00Z' })])?.expires).toBe('2026-12-24');
  });

  it('is of several the one that ends last', () => {
    const older = statement({ timestamp: '2026-11-10T08:00:00Z' });
    for (const both of [
      [older, statement()],
      [statement(), older],
    ])
      expect(given(both)?.expires).toBe('2026-12-20');
  });
});
