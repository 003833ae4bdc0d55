import { describe, expect, it } from '@jest/globals';
import { policySchema } from '../../../src/core/policy/schema.js';
import { PRESET_NAMES, SLA_PRESETS } from '../../../src/core/policy/presets.js';
import { slaDays } from '../../../src/core/policy/sla-days.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';

function daysOf(sla: object): (number | null)[] {
  const policy = policySchema.parse({ version: 1, sla });
  return SEVERITIES.map((severity) => slaDays(policy, severity));
}

describe('the days of a preset', () => {
  it.each([
    ['atlassian-marketplace-cloud', 10, 28, 84, 175],
    ['atlassian-marketplace-cloud-2023', 28, 42, 56, 175],
    ['atlassian-marketplace-dc', 84, 84, 84, 175],
    ['atlassian-cloud', 10, 28, 84, 175],
    ['atlassian-data-center', 90, 90, 90, 180],
    ['fedramp', 30, 30, 90, 180],
    ['aggressive', 3, 7, 30, 90],
  ])('%s: critical %d, high %d, medium %d, low %d', (preset, ...days) => {
    expect(daysOf({ preset })).toEqual(days);
  });

  it('are those of the Marketplace for cloud apps where the policy says nothing', () => {
    expect(daysOf({})).toEqual([10, 28, 84, 175]);
  });

  it('give way to the policy, severity by severity; null is no due date, and 0 is today', () => {
    expect(daysOf({ preset: 'fedramp', days: { critical: 0, low: null } })).toEqual([0, 30, 90, null]);
  });

  it('never allow a worse finding more time', () => {
    for (const name of PRESET_NAMES) {
      const days = SEVERITIES.map((severity) => SLA_PRESETS[name].days[severity]);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });
});
