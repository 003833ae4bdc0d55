import { describe, expect, it } from '@jest/globals';
import type { Rating } from '../../src/core/finding.js';
import { rate } from '../../src/core/rate.js';

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
    expect(rate(rating, 'medium').severity).toBe(severity);
  });

  it('says why', () => {
    expect(rate({ ...nothing, vectors: [critical] }, 'high').reason).toBe('CVSS 3.1 score 9.8');
    expect(rate(nothing, 'high').reason).toContain('severity.unknown');
  });
});
