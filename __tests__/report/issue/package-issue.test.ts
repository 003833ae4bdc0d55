import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings/finding.js';
import { parseIssueMetadata, splitIssueBody } from '../../../src/core/ledger/metadata/issue.js';
import { targetMetadata } from '../../../src/core/ledger/plan/target-metadata.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';
import type { Issue } from '../../../src/report/issue/issue.js';
import { renderPackageIssue } from '../../../src/report/issue/package-issue.js';
import { finding, location, packageAt } from '../../fixtures/builders.js';
import { active, hostileBlob, hostileText } from '../../fixtures/hostile.js';

const policy = policySchema.parse({ version: 1, sla: { timezone: 'Europe/Berlin' } });
const COMMIT = 'c'.repeat(40);

function render(findings: readonly Finding[]): Issue {
  const metadata = targetMetadata(
    { key: 'dependencies:npm/lodash', findings },
    policy,
    COMMIT,
    () => '2026-11-23T09:30:00Z',
  );
  return renderPackageIssue(findings, metadata, {
    repositoryUrl: 'https://github.com/acme/app',
    policyPath: '.github/fixby.yml',
  });
}

const critical = finding();
const high = finding({
  id: 'b',
  rule: 'GHSA-p6mc-m468-83gw',
  title: 'Command Injection in lodash',
  severity: 'high',
  severityReason: 'CVSS 3.1 score 7.2',
  due: '2026-11-29',
  dueReason: '28 days for high (atlassian-marketplace-cloud) from 1 November',
  package: packageAt({ fixedVersion: '4.17.21' }),
});
const low = finding({
  id: 'c',
  rule: 'GHSA-29mw-wpgm-hmr9',
  title: 'ReDoS in lodash',
  severity: 'low',
  due: null,
  package: packageAt({ fixedVersion: '4.9.0', upgrade: 'npm install lodash@4.9.0' }),
});

describe("a package's issue", () => {
  it('has what to do in its title', () => {
    expect(render([critical, high, low]).title).toBe(
      '[critical] lodash 4.17.15: 3 advisories, upgrade to 4.17.21',
    );
    expect(render([low]).title).toBe('[low] lodash 4.17.15: 1 advisory, upgrade to 4.9.0');
  });

  it('is due at the earliest date and as bad as the worst, and says which they are', () => {
    const { section } = render([critical, high, low]);
    expect(section).toContain(
      '| Fix by | 29 November 2026 |\n| :-- | :-- |\n| **Why this date** | [GHSA-p6mc-m468-83gw](https://github.com/advisories/GHSA-p6mc-m468-83gw): 28 days for high',
    );
    expect(section).toContain('| **Severity** | 🔴 critical, [GHSA-jf85-cpcp-j695]');
    expect(section).toContain('| **Package** | `lodash` 4.17.15 (npm), direct, production |');
    expect(section).toContain(
      '| **Fixed in** | 4.17.21, which fixes all of them, no breaking change expected (patch) |',
    );
  });

  it('upgrades to the highest of the fixed versions, by number and not by letter', () => {
    const { section } = render([low, high]);
    expect(section).toContain('### Fix\n\n```sh\nnpm install lodash@4.17.21\n```');
    expect(section).not.toContain('lodash@4.9.0');
  });

  it('promises no version that leaves one of them', () => {
    const open = finding({ id: 'd', package: packageAt({ fixedVersion: null }) });
    const { title, section } = render([critical, open]);
    expect(title).toBe('[critical] lodash 4.17.15: 2 advisories');
    expect(section).toContain('| **Fixed in** | no version that fixes all of them |');
    expect(section).toContain('There is no version yet that fixes all of them');
    expect(section).not.toContain('npm install');
  });

  it('removes a malicious package', () => {
    const { title, section } = render([finding({ malicious: true, rule: 'MAL-2026-1' }), high]);
    expect(title).toBe('[critical] lodash 4.17.15: 2 advisories, remove it');
    expect(section).toContain('A malicious package is an incident');
    expect(section).not.toContain('npm install');
  });

  it('has a command for each version that is installed', () => {
    const old = packageAt({ version: '3.10.1', fixedVersion: '4.17.21', upgrade: 'npm update old' });
    const { title, section } = render([
      finding({ locations: [location(), location({ path: 'old/package-lock.json', package: old })] }),
    ]);
    expect(title).toContain('lodash 3.10.1, 4.17.15: ');
    expect(section).toContain('```sh\nnpm update old\nnpm install lodash@4.17.21\n```');
    expect(section).toContain('direct, production, also 3.10.1 |');
  });

  it('lists every advisory with its date and its waiver, and every place once', () => {
    const waived = { ...high, waiver: { reason: 'r', approvedBy: null, expires: '2027-01-31' } };
    const { section } = render([critical, waived, low]);
    expect(section).toContain('### 3 advisories\n\n|  | Advisory | Fix by | Waived |');
    expect(section).toContain(
      '[Command Injection](https://github.com/advisories/GHSA-p6mc-m468-83gw) (GHSA-p6mc-m468-83gw) | 29 Nov 2026 | until 31 Jan 2027 |',
    );
    expect(section).toContain('(GHSA-29mw-wpgm-hmr9) | no due date |  |');
    expect(section).toContain(
      '| Fix by | 3 December 2026 |\n| :-- | :-- |\n| **Why this date** | [GHSA-jf85',
    );
    expect(section.match(/package-lock\.json:1204/gu)).toHaveLength(1);
  });

  it('says that all are waived once they are', () => {
    const waiver = { reason: 'not reachable', approvedBy: null, expires: '2027-01-31' };
    const { section } = render([
      { ...critical, waiver },
      { ...high, waiver },
    ]);
    expect(section).toContain('| **Waived** | until 31 January 2027: not reachable |');
    expect(render([critical, { ...high, waiver }]).section).not.toContain('| **Waived** |');
  });

  it('says how to waive it, in the policy and by a comment', () => {
    const { section } = render([critical, high]);
    expect(section).toContain(
      '      id: "00000000000000a1"\n      rule: GHSA-jf85-cpcp-j695\n      path: package-lock.json\n',
    );
    expect(section).toContain('comments `/fixby waive until YYYY-MM-DD <reason>`, which covers everything');
  });

  it('folds the texts of the advisories', () => {
    const { section } = render([critical, high]);
    expect(section).toContain(
      '<summary>The advisories&apos; own texts</summary>\n\n**Prototype Pollution** (',
    );
    expect(render([finding({ description: '' })]).section).not.toContain('own texts');
  });

  it('fits with 200 findings, and remembers each of them', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      finding({
        id: index.toString(16).padStart(16, '0'),
        rule: `GHSA-${String(index).padStart(4, 'a')}-cpcp-j695`,
        aliases: ['CVE-2019-10744', 'CVE-2019-10745', 'PYSEC-2019-1234', 'GO-2019-1234'],
        title: hostileBlob(300),
        description: hostileBlob(100_000),
        dueReason: hostileBlob(500),
        locations: Array.from({ length: 30 }, (_, line) =>
          location({ path: 'a/'.repeat(90), line: line + 1 }),
        ),
      }),
    );
    const { title, section } = render(many);
    expect(section.length).toBeLessThanOrEqual(65_536);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(parseIssueMetadata(section)?.findings).toHaveLength(200);
    for (const part of ['| Fix by |', '### Fix', "### If it can't be fixed", '### 200 advisories']) {
      expect(section).toContain(part);
    }
  });

  it('does nothing but show, whatever names and texts hold', () => {
    const hostile = fc
      .record({ text: hostileText, name: hostileText, severity: fc.constantFrom(...SEVERITIES) })
      .map(({ text, name, severity }) => {
        const at = packageAt({ name, version: text, fixedVersion: text, upgrade: text });
        const waiver = { reason: text, approvedBy: text, expires: '2027-01-31' };
        return finding({
          rule: text,
          title: text,
          description: text,
          severity,
          severityReason: text,
          dueReason: text,
          package: at,
          locations: [location({ path: text, package: at })],
          waiver,
          references: [text],
        });
      });
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (findings) => {
        const { title, section } = render(findings);
        const shown = active(section);
        expect(shown).not.toMatch(/<(?!\/?(?:details|summary|br|code|sub)\b|!-- fixby:)/u);
        expect(shown).not.toMatch(/@(?!\u200B)[a-z]/iu);
        expect(shown).not.toMatch(/\]\((?!https:)/u);
        expect(title).not.toMatch(/[`\n\r\u202E\u2066]/u);
        expect(splitIssueBody(section)?.section).toBe(section);
        expect(render(findings)).toEqual({ title, section });
      }),
    );
  });
});
