import { describe, expect, it } from '@jest/globals';
import { planFixes } from '../../../src/core/findings/fix-plan.js';
import type { PackageAt } from '../../../src/core/findings/finding.js';
import { finding, packageAt } from '../../fixtures/builders.js';

function about(
  id: string,
  at: Partial<PackageAt>,
  more: Parameters<typeof finding>[0] = {},
): ReturnType<typeof finding> {
  return finding({ id, package: packageAt(at), ...more });
}

const lodash = {
  name: 'lodash',
  version: '4.17.15',
  fixedVersion: '4.17.21',
  upgrade: 'npm install lodash@4.17.21',
};

describe('the plan of fixes', () => {
  it('has one command for all findings of a package, and one line for a lockfile', () => {
    const { steps, left } = planFixes([
      about('a', lodash, { severity: 'low' }),
      about('b', lodash),
      about('c', { ...lodash, name: 'minimist', upgrade: 'npm install minimist@1.2.6' }),
    ]);
    expect(steps.map(({ command, mends }) => [command, mends.map(({ id }) => id)])).toEqual([
      ['npm install lodash@4.17.21 minimist@1.2.6', ['b', 'c', 'a']],
    ]);
    expect(left).toEqual([]);
  });

  it('takes the higher of two versions that advisories of one package lead to', () => {
    const lower = { ...lodash, fixedVersion: '4.17.16', upgrade: 'npm install lodash@4.17.16' };
    const { steps } = planFixes([about('a', lower), about('b', lodash)]);
    expect(steps.map(({ command, mends }) => [command, mends.length])).toEqual([
      ['npm install lodash@4.17.21', 2],
    ]);
  });

  it('starts with the worst, and names packages before a note', () => {
    const { steps } = planFixes([
      about('a', { ...lodash, version: '4.1.0', upgrade: 'cd b && npm install x@4' }, { severity: 'low' }),
      about('c', { ...lodash, upgradeNote: 'major step from 3 to 4' }),
    ]);
    expect(steps.map(({ command }) => command)).toEqual([
      'npm install lodash@4.17.21',
      '(cd b && npm install x@4)',
    ]);
    expect(steps[0]?.notes).toEqual(['lodash 4.17.15: major step from 3 to 4']);
  });

  it('says what no command mends, and why', () => {
    const { steps, left, unfixed } = planFixes([
      about('a', { ...lodash, upgrade: null, upgradeNote: 'its parent pins it' }),
      about('b', { ...lodash, version: '3.0.0', upgrade: null }),
      about('c', { ...lodash, fixedVersion: null, upgrade: null, version: '2.0.0' }),
    ]);
    expect(steps).toEqual([]);
    expect(left.map(({ finding: { id }, why }) => [id, why])).toEqual([
      ['a', 'its parent pins it'],
      ['b', 'upgrade to 4.17.21 by hand'],
    ]);
    expect(unfixed).toBe(1);
  });

  it('leaves out what is waived, malicious or no package', () => {
    const waiver = { reason: 'r', approvedBy: null, expires: '2027-01-01' } as never;
    const plan = planFixes([
      about('a', lodash, { waiver }),
      about('b', lodash, { malicious: true }),
      finding({ id: 'c', source: 'code', package: null }),
    ]);
    expect(plan).toEqual({ steps: [], left: [], unfixed: 0 });
  });
});
