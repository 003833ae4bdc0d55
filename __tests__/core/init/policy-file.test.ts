import { describe, expect, it } from '@jest/globals';
import { newPolicy, STARTS, withStart } from '../../../src/core/init/policy-file.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { parsePolicy } from '../../../src/core/policy/read/parse.js';
import { policyRemarks } from '../../../src/core/policy/remarks.js';

function policyIn(text: string) {
  const parsed = parsePolicy(text, 'fixby.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed;
}

describe('a new policy', () => {
  it.each(STARTS)('that starts with %s is valid, and nothing of it is without effect', (start) => {
    const parsed = policyIn(newPolicy(start, 'https://example.org/schema.json'));
    expect(policyRemarks(parsed, { today: '2026-11-28', sourcesOf: () => [], isFree: () => false })).toEqual(
      [],
    );
  });

  it('says the defaults, and only the start is another', () => {
    expect(policyIn(newPolicy('all', null)).policy).toEqual(DEFAULT_POLICY);
    const gate = { ...DEFAULT_POLICY.gate, scope: 'introduced', overdue: 'block' };
    expect(policyIn(newPolicy('introduced', null)).policy).toEqual({ ...DEFAULT_POLICY, gate });
  });
});

describe('a policy that is there', () => {
  it('keeps its comments and values with another start', () => {
    const text =
      'version: 1 # ours\n# why\ngate:\n  fail-on: high # strict\nwaivers:\n- match: { rule: CVE-2021-23337 }\n  reason: x\n  expires: 2027-01-31\n';
    const changed = withStart(text, 'introduced');
    for (const line of text.trimEnd().split('\n')) expect(changed).toContain(line);
    expect(policyIn(changed).policy.gate).toMatchObject({
      'fail-on': 'high',
      scope: 'introduced',
      overdue: 'block',
    });
  });

  it('stays to the byte with any other', () => {
    expect(withStart('version:   1\r\n', 'all')).toBe('version:   1\r\n');
  });
});
