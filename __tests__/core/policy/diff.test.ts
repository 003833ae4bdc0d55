import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { policyChanges } from '../../../src/core/policy/diff.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { policyFile } from './arbitrary.js';

function changesTo(file: object, from: object = {}): string[] {
  return policyChanges(
    policySchema.parse({ version: 1, ...from }),
    policySchema.parse({ version: 1, ...file }),
  );
}

const waiver = {
  match: { rule: 'CVE-2021-23337', package: 'npm/lodash' },
  reason: 'a',
  expires: '2027-01-31',
};

describe('policyChanges', () => {
  it('names a setting with both values', () => {
    expect(changesTo({ gate: { 'fail-on': 'never' } })).toEqual(['gate.fail-on: critical → never']);
  });

  it('shows the figures that another preset brings', () => {
    expect(changesTo({ sla: { preset: 'aggressive' } })).toEqual([
      'sla.preset: atlassian-marketplace-cloud → aggressive',
      'sla.days.critical: 10 → 3',
      'sla.days.high: 28 → 7',
      'sla.days.medium: 84 → 30',
      'sla.days.low: 175 → 90',
    ]);
  });

  it('shows a due date that goes away, a list that grows, a scanner that is switched off', () => {
    expect(changesTo({ sla: { days: { low: null } } })).toEqual(['sla.days.low: 175 → null']);
    expect(changesTo({ scan: { secrets: false, dependencies: { exclude: ['a/**'] } } })).toEqual([
      'scan.dependencies.exclude: [] → [a/**]',
      'scan.secrets.enabled: true → false',
    ]);
  });

  it('names a waiver that is added, removed or changed', () => {
    expect(changesTo({ waivers: [waiver] })).toEqual([
      'waiver added: CVE-2021-23337, npm/lodash until 2027-01-31',
    ]);
    expect(changesTo({}, { waivers: [waiver] })).toEqual([
      'waiver removed: CVE-2021-23337, npm/lodash until 2027-01-31',
    ]);
    const longer = { ...waiver, expires: '2028-01-31', reason: 'b', 'approved-by': '@alice' };
    expect(changesTo({ waivers: [longer] }, { waivers: [waiver] })).toEqual([
      'waiver changed: CVE-2021-23337, npm/lodash: until 2027-01-31 → until 2028-01-31',
      'waiver changed: CVE-2021-23337, npm/lodash: reason a → b',
      'waiver changed: CVE-2021-23337, npm/lodash: approved-by nobody → @alice',
    ]);
  });

  it('names an override likewise', () => {
    const override = { match: { path: 'tools/**' }, severity: 'low', reason: 'a' };
    expect(changesTo({ severity: { overrides: [override] } })).toEqual(['override added: tools/** is low']);
    expect(
      changesTo(
        { severity: { overrides: [{ ...override, severity: 'high' }] } },
        { severity: { overrides: [override] } },
      ),
    ).toEqual(['override changed: tools/**: is low → is high']);
  });

  it('is silent about order and spelling', () => {
    const other = { match: { rule: 'CVE-2' }, reason: 'b', expires: '2027-01-31' };
    const respelled = { ...waiver, match: { rule: 'cve-2021-23337', package: 'NPM/lodash' } };
    expect(changesTo({ waivers: [other, respelled] }, { waivers: [waiver, other] })).toEqual([]);
    expect(changesTo({ scan: { secrets: { enabled: true } } }, { scan: { secrets: true } })).toEqual([]);
  });
});

it('no policy differs from itself, and one that differs from the default says so', () => {
  fc.assert(
    fc.property(policyFile, (file) => {
      const policy = policySchema.parse(file);
      expect(policyChanges(policy, policySchema.parse(file))).toEqual([]);
      const same =
        JSON.stringify({ ...policy, sla: { ...policy.sla, days: {} } }) === JSON.stringify(DEFAULT_POLICY);
      if (!same) expect(policyChanges(DEFAULT_POLICY, policy)).not.toEqual([]);
    }),
  );
});
