import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decidingVector, scoreVector } from '../../../src/core/scale/cvss.js';

const V2 = 'AV:N/AC:L/Au:N/C:C/I:C/A:C';
const V30 = 'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N';
const V31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const V40 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';

describe('scoring a CVSS vector', () => {
  // Scores from FIRST's own calculators.
  it.each([
    [V2, '2.0', 10],
    [V30, '3.0', 5.3],
    [V31, '3.1', 9.8],
    [V40, '4.0', 9.3],
    [`${V40}/E:U`, '4.0', 8.1],
    [`${V31}/E:U/RL:O/RC:U`, '3.1', 9.8],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', '3.1', 0],
  ])('scores %s', (vector, version, score) => {
    expect(scoreVector(vector)).toEqual({ vector, version, score });
  });

  it.each([
    '',
    'CVSS:3.1/AV:N',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/',
    'CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:9.9/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    '9.8',
    'HIGH',
  ])('does not guess at "%s"', (vector) => {
    expect(scoreVector(vector)).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `CVSS:3.1/${text}`),
        ),
        (text) => {
          const scored = scoreVector(text);
          expect(scored === null || (scored.score >= 0 && scored.score <= 10)).toBe(true);
        },
      ),
    );
  });
});

describe('of several vectors', () => {
  it('takes the highest of v3 and v4', () => {
    expect(decidingVector([V30, V40])?.version).toBe('4.0');
    expect(decidingVector([V40, V31])?.version).toBe('3.1');
  });

  it('takes v2 only where there is nothing newer', () => {
    expect(decidingVector([V2, V30])?.score).toBe(5.3);
    expect(decidingVector([V2])?.score).toBe(10);
  });

  it('does not let a broken vector hide a good one', () => {
    expect(decidingVector(['CVSS:4.0/nonsense', V31])?.score).toBe(9.8);
  });

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([V2, V30, V31, V40, `${V40}/E:U`], { minLength: 1 }), (vectors) => {
        expect(decidingVector(vectors)).toEqual(decidingVector([...vectors].sort()));
      }),
    );
  });
});
