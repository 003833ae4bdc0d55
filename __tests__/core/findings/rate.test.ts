import { describe, expect, it } from '@jest/globals';
import type { Rating } from '../../../src/core/findings/finding.js';
import { rate } from '../../../src/core/findings/rate.js';

const nothing: Rating = { vectors: [], word: null, malicious: false, informational: false };
const low = 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N';
const critical = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const none = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N';

describe('rating', () => {
  it.each([
    ['the CVSS score', { ...nothing, vectors: [critical], word: 'LOW' }, 'critical'],
    ["the advisory's own word without a vector", { ...nothing, word: 'MODERATE' }, 'medium'],
    [
      "the advisory's own word when the vector is broken",
      { ...nothing, vectors: ['CVSS:3.1/AV:N'], word: 'HIGH' },
      'high',
    ],
    [
      'critical for a malicious package, whatever its vector',
      { ...nothing, vectors: [low], malicious: true },
      'critical',
    ],
    ['low for an informational advisory', { ...nothing, informational: true }, 'low'],
    ["the policy's severity.unknown for nothing at all", nothing, 'medium'],
    ["the policy's severity.unknown for a word nobody knows", { ...nothing, word: 'SPICY' }, 'medium'],
    ['low for a score of 0.0, since someone published it', { ...nothing, vectors: [none] }, 'low'],
  ] as const)('gives %s', (_, rating, severity) => {
    expect(rate(rating, 'medium', 'dependencies').severity).toBe(severity);
  });

  it('says why', () => {
    const why = (rating: Rating): string => rate(rating, 'high', 'dependencies').reason;
    expect(why({ ...nothing, vectors: [critical] })).toBe('CVSS 3.1 score 9.8');
    expect(why(nothing)).toContain('severity.unknown');
  });

  it.each([
    ['dependencies', 'no CVSS vector; the advisory itself says high'],
    ['code', 'the rule says high'],
    ['secrets', 'the rule says high'],
    ['sarif:CodeQL', 'CodeQL says high'],
  ] as const)('says whose word it is: %s', (source, reason) => {
    expect(rate({ ...nothing, word: 'HIGH' }, 'low', source).reason).toBe(reason);
  });

  it('names the tool that gives a score, also where it speaks of the finding of another one', () => {
    const scored = { ...nothing, score: 9.3 };
    expect(rate(scored, 'low', 'sarif:Trivy').reason).toBe('Trivy gives a score of 9.3');
    expect(rate({ ...scored, by: 'sarif:Semgrep' }, 'low', 'code').reason).toBe(
      'Semgrep gives a score of 9.3',
    );
  });
});
