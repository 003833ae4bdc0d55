import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings/finding.js';
import { issueLabels } from '../../../src/core/ledger/labels.js';
import {
  parseIssueMetadata,
  renderIssueMetadata,
  replaceSection,
  splitIssueBody,
  type IssueMetadata,
} from '../../../src/core/ledger/metadata/issue.js';
import { summarise } from '../../../src/core/ledger/plan/summary.js';
import { targetMetadata } from '../../../src/core/ledger/plan/target-metadata.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';
import { renderIssue } from '../../../src/report/issue/issue.js';
import { finding, location, packageAt } from '../../fixtures/builders.js';
import { active, hostileBlob, hostileText } from '../../fixtures/hostile.js';

/** The issue of one finding, as a repository gets it. */
function issue(about: Finding): { title: string; body: string; labels: string[] } {
  const metadata = targetMetadata(
    { key: about.id, findings: [about] },
    DEFAULT_POLICY,
    'c'.repeat(40),
    () => null,
  );
  const { title, section } = renderIssue(about, metadata, {
    repositoryUrl: 'https://github.com/acme/app',
    policyPath: '.github/fixby.yml',
  });
  return { title, body: `${section}\n`, labels: issueLabels(summarise([about])) };
}

describe('an issue', () => {
  it('has the title that people search for', () => {
    expect(issue(finding()).title).toBe(
      '[critical] lodash 4.17.15: Prototype Pollution (GHSA-jf85-cpcp-j695)',
    );
  });

  it('names the file of what is in no package', () => {
    const at = (path: string) => location({ path, package: null });
    const sql = { rule: 'sql-injection', title: 'SQL built from request data', package: null };
    expect(issue(finding({ ...sql, locations: [at('src/db.ts')] })).title).toBe(
      '[critical] SQL built from request data in src/db.ts (sql-injection)',
    );
    expect(
      issue(finding({ ...sql, locations: [at('src/a.ts'), at('src/a.ts'), at('src/b.ts')] })).title,
    ).toBe('[critical] SQL built from request data in src/a.ts and 1 more file (sql-injection)');
  });

  it('in code says the way of the data and how to mend it, in our own words', () => {
    const at = { path: 'src/db.ts', column: null, endLine: null };
    const flow = [
      { ...at, path: 'src/routes.ts', line: 17, label: 'req.query' },
      { ...at, line: 42, label: 'pg.Client.query' },
    ];
    const { body } = issue(
      finding({
        source: 'code',
        rule: 'sql-injection',
        title: 'SQL injection',
        description: 'req.query becomes part of an SQL statement.',
        fix: 'Pass values as parameters. Choose names of tables from a list.',
        package: null,
        locations: [location({ ...at, line: 42, package: null, flow })],
      }),
    );
    expect(body).toContain('### Fix\n\nPass values as parameters. Choose names of tables from a list.');
    expect(body).toContain('\n\nreq.query becomes part of an SQL statement.');
    expect(body).toMatch(
      /### The way of the data\n\n- `req\.query` \[src\/routes\.ts:17\]\(.*#L17\) → `pg\.Client\.query` /u,
    );
    expect(body).not.toContain('own text');
  });

  it('says by when, why, where and how', () => {
    const two = finding({
      locations: [location(), location({ path: 'apps/api/package-lock.json', line: 88 })],
    });
    const { body } = issue(two);
    expect(body).toContain(
      '| Fix by | 3 December 2026 |\n| :-- | :-- |\n| **Why this date** | 10 days for critical (atlassian-marketplace-cloud) from detection |',
    );
    expect(body).toContain(
      '| **Severity** | 🔴 critical: CVSS 3.1 score 9.1, `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:H` |',
    );
    expect(body).toContain('| **Package** | `lodash` 4.17.15 (npm), direct, production |');
    expect(body).toContain('| **Fixed in** | 4.17.21, no breaking change expected (patch) |');
    expect(body).toContain(
      `[\`apps/api/package-lock.json:88\`](https://github.com/acme/app/blob/${'c'.repeat(40)}/apps/api/package-lock.json#L88)`,
    );
    expect(body).toContain('### Fix\n\n```sh\nnpm install lodash@4.17.21\n```');
    expect(body).toContain(
      'also known as [CVE-2019-10744](https://osv.dev/vulnerability/CVE-2019-10744), CWE-1321, CWE-20, published 10 July 2019.',
    );
    expect(body).toContain(
      '<summary>The advisory&apos;s own text</summary>\n\n> Versions before 4.17.12 let a caller of &grave;defaultsDeep&grave;',
    );
    expect(body).toContain("### If it can't be fixed in time");
    expect(body).toContain(
      '      id: "00000000000000a1"\n      rule: GHSA-jf85-cpcp-j695\n      path: package-lock.json\n',
    );
  });

  it.each([
    ['forge', 'See the rule.', 'The tool&apos;s own text'],
    ['sarif:Trivy', "See Trivy's rule.", 'The tool&apos;s own text'],
  ] as const)('says what to do about a finding of %s, and speaks of no advisory', (source, fix, text) => {
    const { body } = issue(finding({ source, package: null, locations: [location({ package: null })] }));
    expect(body).toContain(`### Fix\n\n${fix}`);
    expect(body).toContain(text);
    expect(body).not.toContain('advisory&apos;');
  });

  it.each([
    ['5.0.0', ', which may break what uses it'],
    ['4.18.0', ', no breaking change expected (minor)'],
    ['not-a-version', ''],
  ])('says what the step to %s promises', (fixedVersion, words) => {
    const { body } = issue(finding({ package: packageAt({ fixedVersion }) }));
    expect(body).toContain(`| **Fixed in** | ${fixedVersion}${words} |`);
  });

  it('says what to do where there is no fixed version, and for a malicious package', () => {
    expect(issue(finding({ package: packageAt({ fixedVersion: null }) })).body).toContain(
      'There is no fixed version yet',
    );
    expect(issue(finding({ malicious: true })).body).toContain('A malicious package is an incident');
  });

  it('carries its labels', () => {
    expect(issue(finding()).labels).toEqual([
      'security',
      'severity: critical',
      'due: 2026-12-03',
      'source: dependencies',
    ]);
    const waiver = { reason: 'r', approvedBy: null, expires: '2027-01-31' };
    expect(
      issue(
        finding({
          severity: 'low',
          due: null,
          daysLeft: null,
          sla: 'none',
          waiver,
          source: `sarif:${'x'.repeat(80)}`,
        }),
      ).labels,
    ).toEqual(['security', 'severity: low', `source: sarif:${'x'.repeat(35)}…`, 'waived']);
    expect(issue(finding({ sla: 'overdue' })).labels).toContain('sla: overdue');
    expect(issue(finding({ sla: 'due-soon' })).labels).toContain('sla: due soon');
  });

  it('stays within the limits of titles, bodies and labels, whatever the texts', () => {
    const blob = hostileBlob(5_000);
    const at = packageAt({
      name: blob,
      version: blob,
      purl: blob,
      upgrade: blob,
      fixedVersion: blob,
      direct: false,
      through: [blob, blob, blob, blob],
    });
    const { title, body, labels } = issue(
      finding({
        title: blob,
        rule: blob,
        aliases: Array.from({ length: 100 }, (_, index) => `${index}${blob}`),
        description: blob.repeat(10),
        severityReason: blob,
        dueReason: blob,
        vector: blob,
        cwe: Array.from({ length: 100 }, () => blob),
        package: at,
        references: Array.from({ length: 100 }, () => `https://x.example/${blob}`),
        locations: Array.from({ length: 500 }, () => location({ path: blob, package: at })),
        source: `sarif:${blob}`,
      }),
    );
    expect(title.length).toBeLessThanOrEqual(256);
    expect(body.length).toBeLessThan(65_536);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(50);
    expect(parseIssueMetadata(body)?.findings[0]?.severity).toBe('critical');
    expect(body).toContain('### Fix');
  });

  it('is not led by hostile text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const at = packageAt({ name: text, version: text, upgrade: text });
        const hostile = finding({
          title: text,
          rule: text,
          description: text,
          aliases: [text],
          package: at,
          references: [text],
          locations: [location({ path: text, package: at })],
        });
        const { title, body } = issue(hostile);
        expect(title).not.toMatch(/[\p{Cc}`\u202A-\u202E]/u);
        const live = active(body);
        expect(live).not.toMatch(/<(?!\/?(?:br|details|summary|code)>)/u);
        expect(live).not.toMatch(/@\w|\]\((?!https?:\/\/)/u);
      }),
      { numRuns: 300 },
    );
  });
});

const metadata: fc.Arbitrary<IssueMetadata> = fc.record({
  key: hostileText,
  source: hostileText,
  package: fc.option(fc.record({ ecosystem: hostileText, name: hostileText })),
  commit: fc.option(fc.constant('c'.repeat(40))),
  field: fc.option(hostileText),
  findings: fc.array(
    fc.record({
      id: fc.stringMatching(/^[0-9a-f]{16}$/u),
      rule: hostileText,
      title: hostileText,
      places: fc.array(fc.record({ path: hostileText, version: fc.option(hostileText) }), { maxLength: 3 }),
      aliases: fc.array(hostileText, { maxLength: 3 }),
      severity: fc.constantFrom(...SEVERITIES),
      due: fc.option(fc.constant('2026-12-03')),
      basis: fc.constant('10 days, detected, UTC'),
      since: fc.option(fc.constant('2026-11-23T09:30:00Z')),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

describe('issue metadata', () => {
  it('is read as it was written, inside any body', () => {
    fc.assert(
      fc.property(metadata, hostileText, (value, text) => {
        const comment = renderIssueMetadata(value);
        expect(comment.slice(4, -3)).not.toMatch(/--|[<>]|[^ -~]/u);
        expect(parseIssueMetadata(`${text}\n\n${comment}\n`)).toEqual(value);
      }),
    );
  });

  it('survives a finding with the end of a comment in its name', () => {
    const hostile = finding({ package: packageAt({ name: 'x--><img src=x>' }), aliases: ['<!-- -->'] });
    const { body } = issue(hostile);
    expect(body.match(/<!--/gu)).toHaveLength(2);
    expect(body.trimEnd()).toMatch(/\} [0-9a-f]{8} -->$/);
    expect(parseIssueMetadata(body)?.package).toEqual({ ecosystem: 'npm', name: 'x--><img src=x>' });
  });

  it.each([
    '',
    'no metadata',
    '<!-- fixby:issue v1 {"id":1} -->',
    '<!-- fixby:issue v1 {broken} -->',
    '<!-- fixby:issue v2 {} -->',
  ])('is null for %j', (body) => {
    expect(parseIssueMetadata(body)).toBeNull();
  });
});

describe("people's own text in an issue", () => {
  const body = issue(finding()).body.trimEnd();

  it('stays before and behind our part when that is written anew', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        const changed = replaceSection(`${before}\n\n${body}\n\n${after}`, body.replace('lodash', 'other'));
        expect(changed).toContain('other');
        expect(changed.startsWith(`${before}\n`)).toBe(true);
        expect(changed.endsWith(`\n${after}`)).toBe(true);
        expect(splitIssueBody(changed)?.section).toBe(body.replace('lodash', 'other'));
      }),
    );
  });

  it('stays below our part where somebody deleted that', () => {
    expect(replaceSection('only words', body)).toBe(`${body}\n\nonly words`);
    expect(replaceSection(' \n', body)).toBe(`${body}\n`);
  });
});
