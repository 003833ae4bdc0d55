import { describe, expect, it } from '@jest/globals';
import { isJudged, isPlaced, surest } from '../../../src/core/findings/finding.js';

describe('a finding', () => {
  it('belongs to one file where code, a workflow, a secret or another tool is what it is about', () => {
    const sources = ['code', 'forge', 'workflows', 'secrets', 'sarif:semgrep'];
    expect(sources.filter(isPlaced)).toEqual(sources);
    expect(['dependencies', 'licenses', 'posture', 'activity', 'report'].filter(isPlaced)).toEqual([]);
  });

  it('counts unless no scanner is sure of it', () => {
    const judged = (['high', 'medium', 'low'] as const).map((confidence) => isJudged({ confidence }));
    expect(judged).toEqual([true, true, false]);
  });

  it('is as sure as the surest of its observations', () => {
    expect(surest(['low', 'medium', 'high'])).toBe('high');
    expect(surest(['low', 'medium'])).toBe('medium');
    expect(surest(['low'])).toBe('low');
    expect(surest([])).toBe('low');
  });
});
