import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/findings/finding.js';
import { isMendable, summedUp, type Mending } from '../../../src/core/fix/mending.js';
import { finding, location, packageAt } from '../../fixtures/builders.js';

const UPGRADE = 'npm install lodash@4.17.21';
const stays = finding();
const unfixable = finding({
  id: '00000000000000b2',
  package: packageAt({ name: 'left-pad', fixedVersion: null, upgrade: null }),
});
const waived = finding({
  id: '00000000000000c3',
  waiver: { reason: 'Known.', approvedBy: null, expires: '2026-12-31' },
});

function sum(
  after: readonly Finding[],
  failures: readonly (readonly [string, string])[] = [],
  before: readonly Finding[] = [stays, unfixable, waived],
): Mending {
  return summedUp(before, after, new Map(failures), () => '4.17.21');
}

describe('what running a plan came to', () => {
  it('is mended only where the tree with the changes does not have it any more', () => {
    const { mended, left, unfixed } = sum([unfixable]);
    expect(mended).toEqual([{ finding: stays, from: '4.17.15', to: '4.17.21' }]);
    expect({ left, unfixed }).toEqual({ left: [], unfixed: 1 });
  });

  it('says why of each that stays although a version fixes it', () => {
    const failed = sum([stays, unfixable], [[UPGRADE, 'the tests failed']]);
    expect(failed).toEqual({ mended: [], left: [{ finding: stays, why: 'the tests failed' }], unfixed: 1 });
    expect(sum([stays, unfixable]).left).toEqual([
      { finding: stays, why: 'the command ran, and it is still there' },
    ]);
  });

  it('says why a command failed, also where no version is known any more that fixes it', () => {
    const unknown = finding({ package: packageAt({ fixedVersion: null }) });
    const { left, unfixed } = sum([unknown], [[UPGRADE, 'the tests failed']], [stays]);
    expect({ left, unfixed }).toEqual({ left: [{ finding: stays, why: 'the tests failed' }], unfixed: 0 });
  });

  it('says that it stays at one place, when no version fixes it at another', () => {
    const places = [
      location({ package: packageAt({ fixedVersion: null, upgrade: null }) }),
      location({ path: 'app/package-lock.json' }),
    ];
    const both = finding({ locations: places });
    expect(sum([both], [], [both])).toMatchObject({ left: [{ finding: both }], unfixed: 0 });
  });
});

describe('a finding that a plan is for', () => {
  it('is one of a dependency that nobody waived, and that is not itself the attack', () => {
    const some = [stays, waived, finding({ malicious: true }), finding({ source: 'code' })];
    expect([...some, finding({ package: null })].map(isMendable)).toEqual([true, false, false, false, false]);
  });
});
