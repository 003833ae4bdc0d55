import { describe, expect, it } from '@jest/globals';
import { redactResult } from '../../../src/core/findings/redact-result.js';
import { blockedBy, finding, location, result, scanReport } from '../../fixtures/builders.js';

const SECRET = 'hunter2-hunter2';

describe('a result without some values', () => {
  it('has them nowhere: not in paths, titles, reasons or notes', () => {
    const found = finding({ title: `a ${SECRET}`, locations: [location({ path: `${SECRET}/${SECRET}` })] });
    const whole = result({
      findings: [found],
      reasons: [blockedBy(found)],
      scans: [scanReport({ notes: [SECRET] })],
    });
    const clean = redactResult(whole, ['other', SECRET]);
    expect(JSON.stringify(clean)).not.toContain(SECRET);
    expect(clean.findings[0]?.locations[0]?.path).toBe('…/…');
    expect(clean.findings[0]).toMatchObject({ due: found.due, score: found.score, waiver: null });
  });

  it('is the same where there are none', () => {
    const whole = result({ findings: [finding()] });
    expect(redactResult(whole, [])).toBe(whole);
    expect(redactResult(whole, [SECRET])).toEqual(whole);
  });
});
