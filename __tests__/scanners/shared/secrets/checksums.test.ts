import { describe, expect, test } from '@jest/globals';
import {
  hasBase62Checksum,
  hasBech32Checksum,
  hasHexChecksum,
} from '../../../../src/scanners/shared/secrets/checksums.js';
import { placed, toObservations } from '../../../../src/scanners/secrets/findings.js';
import { detect } from '../../../../src/scanners/shared/secrets/detect.js';
import { Draw } from '../../secrets/corpus/random.js';

// Values that those who issue such tokens print, in parts so that none stands here.
const GITHUB = ['gh', 'p_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17'].join('');
const GRAFANA = ['gl', 'sa_iNValIdinValiDinvalidinvalidinva_5b582697'].join('');
const AGE = ['AGE-SECRET-', 'KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX'].join('');

/** The value with its last character but one changed. */
const off = (value: string): string =>
  `${value.slice(0, -2)}${value.at(-2) === '7' ? '6' : '7'}${value.slice(-1)}`;

describe.each([
  ['GitHub and npm', hasBase62Checksum, GITHUB],
  ['Grafana', hasHexChecksum, GRAFANA],
  ['age', hasBech32Checksum, AGE],
])('the checksum of %s', (_name, holds, value) => {
  test('is right in a value that was issued', () => {
    expect(holds(value)).toBe(true);
  });
  test('is wrong with one character changed', () => {
    expect(holds(off(value))).toBe(false);
  });
});

describe('a token of which the checksum is known', () => {
  const draw = new Draw(31);
  const confidences = (text: string): string[] =>
    toObservations(detect(text, 'src/a.ts').map((hit) => placed(hit, 'src/a.ts', null))).map(
      ({ confidence }) => confidence,
    );
  const right = ['gh' + 'p_', 'gh' + 'o_', 'np' + 'm_'].map((prefix) => prefix + draw.issued());

  test.each(right)('counts where it is right: %#', (value) => {
    expect(confidences(`const token = '${value}';`)).toEqual(['high']);
  });
  test.each(right)('is at low confidence where it is wrong, also by its name: %#', (value) => {
    expect(confidences(`const token = '${off(value)}';`)).toEqual(['low']);
  });
  test('says why it does not count', () => {
    const [hit] = detect(`x('${off(right[0] ?? '')}')`, 'src/a.ts').map((one) =>
      placed(one, 'src/a.ts', null),
    );
    expect(toObservations(hit === undefined ? [] : [hit])[0]?.description).toContain('checksum is wrong');
  });
});
