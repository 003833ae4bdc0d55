import { describe, expect, it } from '@jest/globals';
import { decidedSeverity, type SeverityDecision } from '../../../src/core/gate/memory.js';
import type { Severity } from '../../../src/core/scale/severity.js';

function decision(severity: Severity, leastOnly: boolean): SeverityDecision {
  return { severity, reason: 'looked at', by: 'ann', leastOnly };
}

describe('a severity that a maintainer set', () => {
  it('counts whether it is higher or lower', () => {
    expect(decidedSeverity(decision('low', false), 'critical')).toBe('low');
    expect(decidedSeverity(decision('critical', false), 'low')).toBe('critical');
  });

  it('lowers nothing once its comment was edited or deleted, and what it raised stays', () => {
    expect(decidedSeverity(decision('low', true), 'critical')).toBe('critical');
    expect(decidedSeverity(decision('critical', true), 'low')).toBe('critical');
  });

  it('leaves the severity where nobody set one', () => {
    expect(decidedSeverity(null, 'high')).toBe('high');
  });
});
