import { describe, expect, it } from '@jest/globals';
import { newPolicy, STARTS, withChoices } from '../../../src/core/init/policy-file.js';
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
    const parsed = policyIn(newPolicy({ start, posture: true }, 'https://example.org/schema.json'));
    expect(policyRemarks(parsed, { today: '2026-11-28', sourcesOf: () => [], isFree: () => false })).toEqual(
      [],
    );
  });

  it('says the defaults, and only the start is another', () => {
    expect(policyIn(newPolicy({ start: 'all', posture: false }, null)).policy).toEqual(DEFAULT_POLICY);
    const gate = { ...DEFAULT_POLICY.gate, scope: 'introduced', overdue: 'block' };
    expect(policyIn(newPolicy({ start: 'introduced', posture: false }, null)).policy).toEqual({
      ...DEFAULT_POLICY,
      gate,
    });
  });

  it('looks at the settings on GitHub where somebody wants that', () => {
    const { scan } = policyIn(newPolicy({ start: 'all', posture: true }, null)).policy;
    expect(scan.posture.enabled).toBe(true);
    expect(DEFAULT_POLICY.scan.posture.enabled).toBe(false);
  });
});

describe('a policy that is there', () => {
  it('keeps its comments and values with another start', () => {
    const text =
      'version: 1 # ours\n# why\ngate:\n  fail-on: high # strict\nwaivers:\n- match: { rule: CVE-2021-23337 }\n  reason: x\n  expires: 2027-01-31\n';
    const changed = withChoices(text, { start: 'introduced', posture: false });
    for (const line of text.trimEnd().split('\n')) expect(changed).toContain(line);
    expect(policyIn(changed).policy.gate).toMatchObject({
      'fail-on': 'high',
      scope: 'introduced',
      overdue: 'block',
    });
  });

  it.each([
    'version: 1\n',
    'version: 1\nscan: { posture: false }\n',
    'version: 1\nscan: { posture: { enabled: false, disable: [posture-admins] } } # ours\n',
  ])('keeps what it says of the settings on GitHub where they are switched on: %j', (text) => {
    const before = policyIn(text).policy;
    const after = policyIn(withChoices(text, { start: 'all', posture: true })).policy;
    const posture = { ...before.scan.posture, enabled: true };
    expect(after).toEqual({ ...before, scan: { ...before.scan, posture } });
  });

  it('stays to the byte with any other', () => {
    expect(withChoices('version:   1\r\n', { start: 'all', posture: false })).toBe('version:   1\r\n');
  });
});
