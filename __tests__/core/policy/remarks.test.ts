import { describe, expect, it } from '@jest/globals';
import { formatPolicyError, parsePolicy } from '../../../src/core/policy/read/parse.js';
import { matchesPath } from '../../../src/core/policy/match.js';
import { namesRules, policyRemarks, type PolicyGround } from '../../../src/core/policy/remarks.js';
import { sourcesOfRule } from '../../../src/scanners/rule-sources.js';

const ground: PolicyGround = {
  today: '2026-11-28',
  sourcesOf: sourcesOfRule,
  isFree: (glob) => !['src/index.ts', 'package-lock.json'].some((path) => matchesPath(glob, path)),
};

/** The rules are not loaded for a policy that names none. */
function unasked(rule: string): never {
  throw new Error(`nobody was to ask for ${rule}`);
}

function remarks(lines: readonly string[]): string[] {
  const parsed = parsePolicy(['version: 1', ...lines].join('\n'), 'fixby.yml');
  if (!parsed.ok) throw new Error(parsed.errors.map((error) => error.message).join('\n'));
  const sourcesOf = namesRules(parsed.policy) ? sourcesOfRule : unasked;
  return policyRemarks(parsed, { ...ground, sourcesOf }).map((remark) =>
    formatPolicyError(remark, remark.level),
  );
}

describe('policy check', () => {
  it('has nothing to say of a policy that does what it says', () => {
    expect(
      remarks([
        'scan: { code: { exclude: ["src/**"], disable: [sql-injection] } }',
        'waivers:',
        '  - { match: { rule: GHSA-35jh-r3h4-6jhm, path: package-lock.json }, reason: r, expires: 2027-01-31 }',
        '  - { match: { rule: secrets/aws-access-key }, reason: r, expires: 2027-01-31 }',
      ]),
    ).toEqual([]);
  });

  it.each([
    [
      'scan: { code: false, required: [code] }',
      'Policy error in fixby.yml, line 2, column 33: The scan code is required, and scan.code switches it off: no run can pass. Switch it on, or take it out of scan.required.',
    ],
    [
      'scan: { required: ["sarif:CodeQL"] }',
      'Policy warning in fixby.yml, line 2, column 20: "sarif:CodeQL" is required, and nothing in this policy brings results of it. Name its files in scan.sarif, unless the input sarif of the workflow does.',
    ],
    [
      'scan: { code: { disable: [sql-injektion] } }',
      'Policy warning in fixby.yml, line 2, column 27: "sql-injektion" is no rule of the scan code, so nothing is switched off. docs/rules lists them.',
    ],
    [
      'scan: { secrets: { exclude: ["test/**"] } }',
      'Policy warning in fixby.yml, line 2, column 30: "test/**" matches no file of this repository. Mend the glob, or remove it.',
    ],
    [
      'waivers: [{ match: { rule: GHSA-35jh }, reason: r, expires: 2027-01-31 }]',
      'Policy warning in fixby.yml, line 2, column 28: "GHSA-35jh" is no advisory, and no rule of this version. Write the id that the report prints.',
    ],
    [
      'waivers: [{ match: { path: "lib/**" }, reason: r, expires: 2027-01-31 }]',
      'Policy warning in fixby.yml, line 2, column 28: "lib/**" matches no file of this repository. Mend the glob, or remove it.',
    ],
    [
      'waivers: [{ match: { rule: CVE-2021-23337 }, reason: r, expires: 2026-11-27 }]',
      'Policy warning in fixby.yml, line 2, column 66: This waiver expired on 2026-11-27. Remove it, or give it anew.',
    ],
    [
      'waivers: [{ match: { rule: CVE-2021-23337 }, reason: r, expires: 9999-12-31 }]',
      'Policy warning in fixby.yml, line 2, column 66: This waiver ends more than 365 days ahead, and does not count. Name 2027-11-28 at the latest.',
    ],
  ])('of %s', (line, words) => {
    expect(remarks([line])).toEqual([words]);
  });

  it('says where fewer people are named than have to approve', () => {
    expect(
      remarks([
        'waiver-rules: { approvals: 2 }',
        'waivers: [{ match: { rule: CVE-1 }, reason: r, approved-by: "@a", expires: 2027-01-31 }]',
      ]),
    ).toEqual([expect.stringContaining('names 1 of the 2 people')]);
  });
});
