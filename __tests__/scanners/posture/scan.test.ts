import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CheckState } from '../../../src/core/posture/check-result.js';
import type { PostureFacts } from '../../../src/core/posture/facts.js';
import { POSTURE_CHECKS } from '../../../src/scanners/posture/checks/index.js';
import { judgePosture } from '../../../src/scanners/posture/scan.js';
import { brokenFacts, factNames, hide, keptFacts } from '../../fixtures/posture.js';

function states(facts: PostureFacts): ReadonlyMap<string, CheckState> {
  return new Map(judgePosture(facts, []).checks.map(({ id, state }) => [id, state]));
}

/** Checks that are never a finding. */
const INFORMATION = ['posture-linear-history', 'posture-signed-commits', 'posture-single-sign-on'];

describe('the posture of a repository', () => {
  it('is kept where everything is in order', () => {
    const { checks, observations } = judgePosture(keptFacts(), []);
    expect(observations.map(({ rule }) => rule)).toEqual([]);
    expect(checks.filter(({ state }) => state !== 'kept')).toEqual([]);
    expect(checks.map(({ id }) => id)).toEqual(POSTURE_CHECKS.map(({ id }) => id));
  });

  it('is a finding for every check where nothing is', () => {
    const kept = [...states(brokenFacts())].filter(([, state]) => state !== 'not-kept');
    expect(kept.map(([id]) => id)).toEqual([...INFORMATION, 'posture-update-cooldown'].sort());
  });

  it('never calls kept what was not visible, whatever is hidden', () => {
    const broken = brokenFacts();
    const names = fc.subarray(factNames(broken));
    fc.assert(
      fc.property(names, (hidden) => {
        const kept = [...states(hide(broken, hidden))].filter(([, state]) => state === 'kept');
        expect(kept).toEqual([]);
      }),
    );
  });

  it('never calls broken what was not visible, whatever is hidden', () => {
    const facts = keptFacts();
    fc.assert(
      fc.property(fc.subarray(factNames(facts)), (hidden) => {
        const wrong = [...states(hide(facts, hidden))].filter(
          ([, state]) => state !== 'kept' && state !== 'not-visible',
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('says what it takes to see what was not visible', () => {
    const { checks } = judgePosture(hide(keptFacts(), factNames(keptFacts())), []);
    const hidden = checks.filter(({ state }) => state === 'not-visible');
    expect(hidden.length).toBeGreaterThan(20);
    for (const { missing } of hidden) expect(missing).not.toEqual([]);
  });

  it('leaves out what the policy switches off', () => {
    const { checks, observations } = judgePosture(brokenFacts(), ['posture-webhooks']);
    expect(checks.map(({ id }) => id)).not.toContain('posture-webhooks');
    expect(observations.map(({ rule }) => rule)).not.toContain('posture-webhooks');
  });
});
