import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings/finding.js';
import { baselineOf } from '../../../src/core/gate/baseline.js';
import { waiverFor } from '../../../src/core/gate/waiver.js';
import { namesOf } from '../../../src/core/policy/match.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { parsePolicy } from '../../../src/core/policy/read/parse.js';
import { finding, location, packageAt } from '../../fixtures/builders.js';

const GRANT = { until: '2027-01-31', reason: 'Adopted with an old code base.', approvedBy: '@alice' };
const NOW = '2026-11-23T09:30:00Z';

function parsed(text: string): Policy {
  const result = parsePolicy(text, 'fixby.yml');
  if (!result.ok) throw new Error(`${JSON.stringify(result.errors)}\n${text}`);
  return result.policy;
}

/** Whether a policy leaves nothing of a finding open. */
function isWaived({ id, rule, aliases, locations }: Finding, policy: Policy): boolean {
  return locations.every(
    ({ package: at, path }) =>
      waiverFor({ findingIds: [id], ids: namesOf({ rule, aliases }), package: at, path }, policy, NOW) !==
      null,
  );
}

const code = (path: string, overrides: Partial<Finding> = {}): Finding =>
  finding({
    source: 'code',
    rule: 'js/sql-injection',
    aliases: [],
    package: null,
    locations: [location({ package: null, path })],
    ...overrides,
  });

describe('a baseline', () => {
  it('is a policy of its own where there is none yet', () => {
    const { text, waivers } = baselineOf(null, [finding(), code('src/db.ts')], GRANT);
    expect(waivers).toBe(2);
    expect(text).toBe(`version: 1
waivers:
  - match:
      id: 00000000000000a1
      rule: GHSA-jf85-cpcp-j695
      path: package-lock.json
    reason: Adopted with an old code base.
    approved-by: "@alice"
    expires: 2027-01-31
  - match:
      id: 00000000000000a1
      rule: js/sql-injection
    reason: Adopted with an old code base.
    approved-by: "@alice"
    expires: 2027-01-31
`);
  });

  it('keeps comments, order and the waivers that there are', () => {
    const policy = `# Ours since 2024
version: 1

sla:
  preset: fedramp # asked for by the customer

waivers:
  # never reached
  - match: { rule: CVE-2021-23337, package: npm/qs }
    reason: "template() is never called"
    expires: 2027-03-31

gate:
  fail-on: high
`;
    const { text } = baselineOf(policy, [finding()], { ...GRANT, approvedBy: null });
    const added = `  - match:
      id: 00000000000000a1
      rule: GHSA-jf85-cpcp-j695
      path: package-lock.json
    reason: Adopted with an old code base.
    expires: 2027-01-31
`;
    expect(text).toBe(policy.replace('    expires: 2027-03-31\n', `    expires: 2027-03-31\n${added}`));
  });

  it.each([
    ['an empty list', 'version: 1\nwaivers: []\n'],
    [
      'a list in one line',
      'version: 1\nwaivers: [{ match: { rule: X-1 }, reason: r, expires: 2027-01-01 }]\n',
    ],
    ['an alias', 'version: 1\nseverity: { overrides: [] }\nissues: { authors: &a [] }\nwaivers: *a\n'],
    [
      'lists that are not indented',
      'version: 1\nwaivers:\n- match: { rule: X-1 }\n  reason: r\n  expires: 2027-01-01\n',
    ],
    [
      'CR LF',
      'version: 1\r\nwaivers:\r\n  - match: { rule: X-1 }\r\n    reason: r\r\n    expires: 2027-01-01\r\n',
    ],
  ])('goes on from %s', (_, policy) => {
    const before = parsePolicy(policy, 'fixby.yml');
    const { text } = baselineOf(policy, [finding()], GRANT);
    const after = parsed(text);
    expect(isWaived(finding(), after)).toBe(true);
    if (before.ok)
      expect(after).toMatchObject({
        ...before.policy,
        waivers: expect.arrayContaining([...before.policy.waivers]),
      });
  });

  it('renews an expired waiver with the same match, since two for one match are an error', () => {
    const policy = `version: 1
waivers:
  - match: { id: 00000000000000a1, rule: ghsa-jf85-cpcp-j695, path: package-lock.json } # see #12
    reason: for now
    approved-by: "@bob"
    expires: 2026-10-31
`;
    const { text, waivers } = baselineOf(policy, [finding()], GRANT);
    expect(waivers).toBe(1);
    expect(text).toBe(
      policy.replace('for now', GRANT.reason).replace('@bob', '@alice').replace('2026-10-31', GRANT.until),
    );
  });

  it('leaves the file as it is where nothing is open', () => {
    const waiver = { reason: 'r', approvedBy: null, expires: '2027-01-31' };
    const policy = 'version:   1\n';
    expect(baselineOf(policy, [finding({ waiver })], GRANT)).toMatchObject({ text: policy, waivers: 0 });
  });

  it('never waives a malicious package', () => {
    const bad = finding({ malicious: true, rule: 'MAL-2026-1' });
    const { text, waivers, malicious } = baselineOf(null, [bad, finding()], GRANT);
    expect([waivers, malicious]).toEqual([1, [bad]]);
    expect(isWaived(bad, parsed(text))).toBe(false);
  });

  it('waives this finding, and no other one of its rule in its file', () => {
    const routes = code('src/routes/[id]/(app)/{x}*.ts');
    const policy = parsed(baselineOf(null, [routes], GRANT).text);
    expect(isWaived(routes, policy)).toBe(true);
    expect(isWaived({ ...routes, id: '00000000000000b2' }, policy)).toBe(false);
  });

  it('waives a package in the lockfiles where it is, and in no further one', () => {
    const policy = parsed(baselineOf(null, [finding()], GRANT).text);
    const elsewhere = finding({ locations: [location({ path: 'tools/package-lock.json' })] });
    expect([isWaived(finding(), policy), isWaived(elsewhere, policy)]).toEqual([true, false]);
  });

  it('says what a policy cannot name', () => {
    const strange = finding({ locations: [location({ path: 'src/\u202E/package-lock.json' })] });
    const { text, unnameable } = baselineOf(null, [strange], GRANT);
    expect(unnameable).toEqual([strange]);
    expect(parsed(text).waivers).toEqual([]);
  });

  it('covers every finding whatever it is called, or says which not', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const any = fc
      .record({ rule: word, name: fc.option(word), path: word, waived: fc.boolean() })
      .map(({ rule, name, path, waived }) => {
        const at = name === null ? null : packageAt({ name });
        const waiver = waived ? { reason: 'r', approvedBy: null, expires: '2027-01-31' } : null;
        return finding({
          rule,
          aliases: [],
          package: at,
          locations: [location({ package: at, path })],
          waiver,
        });
      });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), word, (findings, reason) => {
        fc.pre(/\S/u.test(reason) && !/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFD]/u.test(reason));
        const { text, unnameable } = baselineOf(null, findings, { ...GRANT, reason });
        const policy = parsed(text);
        for (const one of findings) {
          const open = one.waiver === null && !unnameable.includes(one);
          expect(open && !isWaived(one, policy)).toBe(false);
        }
        expect(
          baselineOf(
            text,
            findings.filter(
              (one) => !isWaived(one, policy) && !unnameable.includes(one) && one.waiver === null,
            ),
            GRANT,
          ).text,
        ).toBe(text);
      }),
    );
  });
});
