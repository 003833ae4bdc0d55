import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../../src/core/policy/read/parse.js';

/** What is wrong with a policy, a line each. */
function errors(text: string): string[] {
  const result = parsePolicy(`version: 1\n${text}`, 'fixby.yml');
  return result.ok ? [] : result.errors.map(({ line, message }) => `${line}: ${message}`);
}

const entry = (match: string): string => `  - { match: ${match}, reason: r, expires: 2027-01-31 }\n`;

describe('two waivers with the same match', () => {
  it('are an error, however they are written', () => {
    const rest = [entry('{ rule: cve-1 }'), entry('{ rule: CVE-2 }')].join('');
    expect(errors(`waivers:\n${entry('{ rule: CVE-1 }')}${rest}`)).toEqual([
      '4: The waivers in lines 3 and 4 have the same match.',
    ]);
  });

  it('are each compared with the first of them', () => {
    expect(errors(`waivers:\n${entry('{ rule: CVE-1 }').repeat(3)}`)).toEqual([
      '4: The waivers in lines 3 and 4 have the same match.',
      '5: The waivers in lines 3 and 5 have the same match.',
    ]);
  });

  it('are none where another key differs', () => {
    const [one, other] = [entry('{ rule: CVE-1, path: a }'), entry('{ rule: CVE-1 }')];
    expect(errors(`waivers:\n${one}${other}`)).toEqual([]);
  });
});

describe('two overrides with the same match', () => {
  it('are an error, and a waiver beside them is none', () => {
    const override = '    - { match: { rule: CVE-1 }, severity: low, reason: r }\n';
    const waived = `waivers:\n${entry('{ rule: CVE-1 }')}`;
    expect(errors(`${waived}severity:\n  overrides:\n${override}${override}`)).toEqual([
      '7: The overrides in lines 6 and 7 have the same match.',
    ]);
    expect(errors(`${waived}severity:\n  overrides:\n${override}`)).toEqual([]);
  });
});
