import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from '../../../src/core/findings/result.js';
import { renderComment } from '../../../src/report/comment/comment.js';
import type { CommentContext } from '../../../src/report/comment/report-context.js';
import { renderSummary } from '../../../src/report/comment/summary.js';
import {
  blockedBy,
  finding,
  gone,
  location,
  packageAt,
  result,
  scanReport,
} from '../../fixtures/builders.js';
import { active, hostileBlob, hostileText } from '../../fixtures/hostile.js';

const MARKER = '<!-- fixby:pull-request v1 -->';
const context: CommentContext = {
  marker: MARKER,
  runUrl: 'https://github.com/acme/app/actions/runs/7',
  repositoryUrl: 'https://github.com/acme/app',
};

const critical = finding();
const through = packageAt({
  name: 'qs',
  version: '6.5.2',
  direct: false,
  through: ['express'],
  upgrade: 'npm update qs',
});
const high = finding({
  id: '00000000000000a2',
  rule: 'GHSA-hrpp-h998-j3pp',
  title: 'qs vulnerable to Prototype Pollution',
  severity: 'high',
  score: 7.5,
  package: through,
  due: '2026-12-21',
  daysLeft: 28,
});
const existing = finding({
  id: '00000000000000a3',
  severity: 'medium',
  score: 5,
  origin: 'existing',
  sla: 'overdue',
  due: '2026-11-20',
  daysLeft: -3,
  firstSeen: '2026-08-28T00:00:00Z',
});
const waiver = { reason: 'never called | with <input>', approvedBy: '@alice', expires: '2027-01-31' };
const waived = finding({ id: '00000000000000a4', severity: 'low', score: 3, waiver });
const blocked = result({
  decision: 'block',
  reasons: [blockedBy(critical)],
  findings: [critical, high, existing, waived],
  gone: [gone({ id: '00000000000000a5', origin: 'existing' })],
});

function lines(text: string): string[] {
  return text.split('\n');
}

describe('the pull request comment', () => {
  it('says first whether one may merge, then what, where, by when and how', () => {
    const [marker, verdict, , head, , first, second] = lines(renderComment(blocked, context));
    expect(marker).toBe(MARKER);
    expect(verdict).toBe('### ⛔ Blocked: 1 critical finding introduced here');
    expect(head).toBe('| Finding | Fix by, and how | Where |');
    expect(first).toBe(
      '| 🔴\u00A0**critical**\u00A09.1<br>[lodash 4.17.15: Prototype Pollution](https://github.com/advisories/GHSA-jf85-cpcp-j695)' +
        ' | **3&nbsp;Dec&nbsp;2026**, 10 days<br>`npm install lodash@4.17.21`' +
        ' | [`package-lock.json:1204`](https://github.com/acme/app/blob/1a2b3c4d5e6f708192a3b4c5d6e7f80912345678/package-lock.json#L1204)<br>direct |',
    );
    expect(second).toContain('🟠\u00A0high\u00A07.5<br>[qs 6.5.2: Prototype Pollution]');
    expect(second).toContain('21&nbsp;Dec&nbsp;2026, 28 days<br>`npm update qs` |');
    expect(second).toMatch(/<br>through express \|$/u);
  });

  it('says what merging needs, what is fixed, and folds the rest', () => {
    const text = renderComment(blocked, context);
    expect(text).toContain('\nMerging needs the critical finding fixed, or waived by a maintainer.\n');
    expect(text).toContain(
      '\nFixes 1 finding, thank you: lodash 4.17.15: Prototype Pollution ([GHSA-jf85-cpcp-j695](',
    );
    expect(text).toContain('<summary>1 finding was here before: 1 medium, 1 overdue</summary>');
    expect(text).toContain('**20&nbsp;Nov&nbsp;2026**, 3 days late');
    expect(text).toContain('<summary>1 waived until 31 Jan 2027</summary>');
    expect(text).toContain('never called &vert; with &lt;input&gt; | @\u200Balice, claimed | 31 Jan 2027 |');
    expect(text).toContain('<summary>Scanned 412 packages in 1 lockfile in 1.9 s</summary>');
    expect(text).toContain('- `package-lock.json`: 412 packages');
    expect(text).toContain(
      '<sub>`1a2b3c4` against `9f8e7d6` · policy atlassian-marketplace-cloud, `.github/fixby.yml` at `9f8e7d6` · days count from detection · [run](https://github.com/acme/app/actions/runs/7)</sub>',
    );
  });

  it('lists what every scanner looked at', () => {
    const skipped = {
      status: 'skipped',
      version: '',
      packages: null,
      files: null,
      lockfiles: [],
      ms: 0,
    } as const;
    const scans = [
      scanReport(),
      scanReport({ scanner: 'code', version: '1', packages: null, files: 312, lockfiles: [], ms: 400 }),
      scanReport({ scanner: 'secrets', reason: 'switched off', ...skipped }),
    ];
    const text = renderComment(result({ scans }), context);
    expect(text).toContain('<summary>Scanned 412 packages in 1 lockfile and 312 files in 1.9 s</summary>');
    expect(text).toContain(
      [
        '| Scanner | Version | Result | Looked at | Time |',
        '| --- | --- | --- | --- | --- |',
        '| osv-scanner | 2.5.1 | complete | 412 packages in 1 lockfile | 1.9 s |',
        '| code | 1 | complete | 312 files | 0.4 s |',
        '',
        'Skipped: secrets (switched off)',
      ].join('\n'),
    );
  });

  it('offers a waiver that can be pasted, and links to the page about it where there is one', () => {
    const text = renderComment(blocked, { ...context, docsUrl: 'https://docs.example/docs' });
    expect(text).toContain(
      '[waived by a maintainer](https://docs.example/docs/policy.md#waivers-and-overrides)',
    );
    expect(text).toContain(
      [
        'waivers:',
        '  - match:',
        '      id: "00000000000000a1"',
        '      rule: GHSA-jf85-cpcp-j695',
        '      path: package-lock.json',
      ].join('\n'),
    );
    expect(text).toContain('    expires: 2026-12-03\n```');
  });

  it('is one line and folds when nothing is introduced', () => {
    const text = renderComment(result({ findings: [existing] }), context);
    const unfolded = text
      .replace(/<details>.*?<\/details>/gsu, '')
      .split('\n')
      .filter((line) => line !== '');
    expect(unfolded).toEqual([
      MARKER,
      '### ✅ Nothing introduced; 1 finding was here before, 1 overdue',
      expect.stringMatching(/^<sub>/u),
    ]);
  });

  it('says what could not be judged, why, what to do, and what was found all the same', () => {
    const message =
      'osv-scanner could not read package-lock.json (line 3: unexpected end). Restore it with npm install.';
    const text = renderComment(
      result({
        decision: 'error',
        findings: [high],
        reasons: [{ kind: 'scanner-failed', decision: 'error', scanner: 'osv-scanner', message }],
        scans: [scanReport({ status: 'failed', reason: 'unexpected end' })],
      }),
      context,
    );
    expect(lines(text)[1]).toBe(
      '### ⚠️ Not judged: osv-scanner could not read package-lock.json (line 3: unexpected end)',
    );
    expect(text).toContain(`> [!WARNING]\n> O${message.slice(1)}\n`);
    expect(text).toContain('Nothing passes unjudged');
    expect(text).toContain('qs 6.5.2');
    expect(text).toContain('did not complete: unexpected end');
  });

  it('says loudly that the base is unknown, that the policy is invalid, and that its changes have no effect yet', () => {
    const text = renderComment(
      result({
        decision: 'block',
        reasons: [
          {
            kind: 'policy-invalid',
            decision: 'block',
            message: 'the policy that this change brings is invalid: line 12',
          },
        ],
        comparison: {
          head: 'a'.repeat(40),
          base: null,
          baseUnknown: 'the fetch was refused (403)',
          compares: true,
        },
        policy: { ...result().policy, proposed: ['gate.fail-on: critical → never'] },
        waivers: {
          unused: [{ match: 'CVE-1, npm/a', reason: 'r', expires: '2027-01-31' }],
          expired: [{ match: 'CVE-2, npm/b', reason: 'r', expires: '2026-01-31' }],
          mended: [],
          overlong: [],
          unconfirmed: [],
          moved: [],
        },
        scans: [scanReport({ notes: ['osv-scanner.toml was ignored.'] })],
      }),
      context,
    );
    expect(text).toContain('> The policy that this change brings is invalid: line 12');
    expect(text).toContain(
      '> The base is unknown, so every finding counts as introduced: the fetch was refused (403)',
    );
    expect(text).toContain('Merging needs a valid policy.');
    expect(text).toContain(
      '<summary>This pull request changes the policy: no effect until merged</summary>\n\n- gate.fail-on: critical → never',
    );
    expect(text).toContain('<summary>1 waiver expired, 1 waiver unused</summary>');
    expect(text).toContain('Expired: `CVE-2, npm/b`, until 31 Jan 2026: r');
    expect(text).toContain('\n- osv-scanner.toml was ignored.\n');
  });

  it('shows what it introduces alone, and what blocked before in a second table', () => {
    const old = finding({ id: '00000000000000b1', origin: 'existing', title: 'Old in lodash' });
    const text = renderComment(
      result({
        decision: 'block',
        findings: [old, critical],
        reasons: [blockedBy(critical), blockedBy(old)],
      }),
      context,
    );
    expect(lines(text)[1]).toBe(
      '### ⛔ Blocked: 1 critical finding introduced here; 1 critical finding that was here before',
    );
    const [introduced = '', before = ''] = text.split(
      '**1 finding that was here before blocks too: 1 critical**',
    );
    expect(introduced).toContain('lodash 4.17.15: Prototype Pollution');
    expect(introduced).not.toContain('lodash 4.17.15: Old');
    expect(before).toContain('lodash 4.17.15: Old');
  });

  it('folds what blocked before when it is long, with its number in sight', () => {
    const old = Array.from({ length: 9 }, (_, index) =>
      finding({ id: `00000000000000b${index}`, origin: 'existing' }),
    );
    const text = renderComment(
      result({ decision: 'block', findings: old, reasons: old.map((one) => blockedBy(one)) }),
      context,
    );
    expect(text).toContain(
      '<details><summary>9 findings that were here before block too: 9 critical</summary>',
    );
    expect(text.indexOf('| Finding |')).toBeGreaterThan(text.indexOf('<details>'));
  });

  it('is in the order of blocking, severity, score, due date and path', () => {
    const of = (id: string, changes: Parameters<typeof finding>[0]): ReturnType<typeof finding> =>
      finding({ id, title: `F-${id}`, package: null, source: 'code', severity: 'high', ...changes });
    const place = (path: string): Pick<ReturnType<typeof finding>, 'locations'> => ({
      locations: [location({ path, package: null })],
    });
    const blocking = of('5', { severity: 'medium', score: 5 });
    const shuffled = [
      of('1', { score: 7.5, due: '2026-12-22', ...place('b.js') }),
      of('2', { score: 7.5, due: '2026-12-21', ...place('c.js') }),
      of('3', { score: 8.1, due: '2026-12-23' }),
      of('4', { score: 7.5, due: '2026-12-22', ...place('a.js') }),
      blocking,
      of('6', { severity: 'critical', score: 9 }),
    ];
    const text = renderComment(
      result({ decision: 'block', findings: shuffled, reasons: [blockedBy(blocking)] }),
      context,
    );
    expect(text.match(/F-\d/gu)?.slice(0, 6)).toEqual(['F-5', 'F-6', 'F-3', 'F-2', 'F-4', 'F-1']);
  });

  it('links a finding in code to the page of its rule, and shows code in advice as code', () => {
    const one = finding({
      source: 'code',
      rule: 'dom-xss',
      title: 'Request data in `innerHTML`',
      package: null,
      fix: 'Set `textContent` instead of `innerHTML`.',
    });
    const text = renderComment(result({ findings: [one] }), {
      ...context,
      docsUrl: 'https://d.example/docs',
    });
    expect(text).toContain('[Request data in `innerHTML`](https://d.example/docs/rules/dom-xss.md)');
    expect(text).toContain('<br>Set `textContent` instead of `innerHTML`. |');
  });

  it('names the files of what it fixes, of code too', () => {
    const rule = finding({ source: 'code', rule: 'xss', title: 'Cross-site scripting', package: null });
    const fixed = { ...rule, locations: [location({ path: 'src/a.js', package: null })] };
    const text = renderComment(result({ gone: [gone(fixed)] }), context);
    expect(text).toContain('Fixes 1 finding, thank you: Cross-site scripting (');
    expect(text).toContain(') in src/a.js.');
  });

  it('lists what is open where nothing is compared, without links where there is no repository', () => {
    const open = finding({ origin: 'unknown' });
    const text = renderComment(
      result({
        findings: [open],
        comparison: { head: null, base: null, baseUnknown: null, compares: false },
        policy: { path: null, ref: null, preset: 'fedramp', proposed: [], invalid: null },
      }),
      { marker: '', runUrl: null, repositoryUrl: null },
    );
    expect(lines(text)[0]).toBe('### ✅ 1 open finding (1 critical), none blocks, next due 3 Dec 2026');
    expect(text).toContain('| `package-lock.json:1204`<br>direct |');
    expect(text).toContain(
      '<sub>working tree · policy fedramp, default policy · days count from detection</sub>',
    );
  });

  it('shows the way of the data, folded, with a link to each step', () => {
    const at = { path: 'src/app.js', column: 1, endLine: null };
    const flow = [
      { ...at, line: 3, label: 'req.query' },
      { ...at, line: 9, label: 'exec' },
    ];
    const one = finding({
      source: 'code',
      title: 'Command injection',
      fix: 'Run the program without a shell. Give it a list.',
      package: null,
      locations: [location({ ...at, line: 9, package: null, flow })],
    });
    const text = renderComment(result({ findings: [one] }), context);
    const blob = 'https://github.com/acme/app/blob/1a2b3c4d5e6f708192a3b4c5d6e7f80912345678/src/app.js';
    expect(text).toContain(`\`req.query\` from [\`src/app.js:3\`](${blob}#L3)`);
    expect(text).toContain('<br>Run the program without a shell. |');
    expect(text).toContain('The way of the data in 1 finding</summary>');
    expect(text).toContain(
      `- Command injection: \`req.query\` [src/app.js:3](${blob}#L3) → \`exec\` [src/app.js:9](${blob}#L9)`,
    );
  });

  it('leaves out findings of low confidence', () => {
    const text = renderComment(
      result({ findings: [finding({ confidence: 'low', title: 'Perhaps' })] }),
      context,
    );
    expect(text).not.toContain('Perhaps');
  });

  it('tells how to fix what has no command', () => {
    const cells = [
      finding({ package: packageAt({ upgrade: null }) }),
      finding({ package: packageAt({ fixedVersion: null }) }),
      finding({ package: packageAt({ fixedVersion: null }), malicious: true }),
      finding({ package: null, source: 'code' }),
      finding({ package: null, source: 'secrets', fix: 'Revoke it. Then remove it.' }),
      finding({ package: null, source: 'sarif:Trivy' }),
      finding({ package: packageAt({ upgrade: `npm install ${'x'.repeat(300)}` }) }),
      finding({ due: null, daysLeft: null, sla: 'none' }),
    ].map((one) =>
      lines(renderComment(result({ findings: [one] }), context))[5]
        ?.split(' | ')
        .at(-2),
    );
    expect(cells).toEqual([
      expect.stringMatching(/<br>upgrade to `4\.17\.21`$/u),
      expect.stringMatching(/<br>no fix yet$/u),
      expect.stringMatching(/<br>remove it$/u),
      expect.stringMatching(/<br>See the rule\.$/u),
      expect.stringMatching(/<br>Revoke it\.$/u),
      expect.stringMatching(/<br>See Trivy's rule\.$/u),
      expect.stringMatching(/<br>upgrade to `4\.17\.21`$/u),
      expect.stringMatching(/^no due date<br>/u),
    ]);
  });

  it('gives the same bytes for the same result', () => {
    expect(renderComment(structuredClone(blocked), context)).toBe(renderComment(blocked, context));
  });
});

/** As hostile and as long as anything can be, everywhere. */
function hostileResult(count: number): Result {
  const blob = hostileBlob(3_000);
  const at = packageAt({
    name: blob,
    version: blob,
    purl: blob,
    upgrade: blob,
    fixedVersion: blob,
    direct: false,
    through: [blob, blob],
  });
  const findings = Array.from({ length: count }, (_, index) =>
    finding({
      id: index.toString(16).padStart(16, '0'),
      title: blob,
      rule: blob,
      description: blob,
      package: at,
      origin: index % 3 === 0 ? 'introduced' : 'existing',
      waiver: index % 7 === 0 ? { reason: blob, approvedBy: blob, expires: '2027-01-31' } : null,
      locations: [location({ path: blob, package: at }), location({ path: blob, package: at })],
      references: [blob],
    }),
  );
  const open = findings.filter((one) => one.waiver === null);
  return result({
    decision: 'block',
    findings,
    gone: findings.slice(0, 100).map((one) => ({ ...one, reason: 'fixed' as const })),
    reasons: [
      ...Array.from(
        { length: 50 },
        () => ({ kind: 'policy-invalid', decision: 'block', message: blob }) as const,
      ),
      ...open.map((one) => blockedBy(one, { message: blob })),
    ],
    policy: {
      path: blob,
      ref: blob,
      preset: 'fedramp',
      proposed: Array.from({ length: 200 }, () => blob),
      invalid: blob,
    },
    scans: [
      scanReport({
        reason: blob,
        notes: Array.from({ length: 200 }, () => blob),
        lockfiles: Array.from({ length: 200 }, () => ({ path: blob, packages: 1 })),
      }),
    ],
    waivers: {
      unused: Array.from({ length: 100 }, () => ({ match: blob, reason: blob, expires: '2027-01-31' })),
      expired: Array.from({ length: 100 }, () => ({ match: blob, reason: blob, expires: '2026-01-31' })),
      mended: [],
      overlong: Array.from({ length: 100 }, () => ({ match: blob, reason: blob, expires: '2099-01-31' })),
      unconfirmed: Array.from({ length: 100 }, () => ({ match: blob, reason: blob, expires: '2027-01-31' })),
      moved: Array.from({ length: 100 }, () => ({ from: '00000000000000a1', to: '00000000000000a2' })),
    },
  });
}

describe('within the limits', () => {
  const many = hostileResult(5_000);

  it('a comment on 5,000 hostile findings stays below 65,536 characters, verdict and table first, and says how many more', () => {
    const text = renderComment(many, context);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(lines(text)[1]).toMatch(/^### ⛔ Blocked: /u);
    expect(text.indexOf('| Finding |')).toBeGreaterThan(0);
    expect(text.indexOf('| Finding |')).toBeLessThan(text.indexOf('<details>'));
    expect(text).toMatch(
      /…and \d,\d{3} more, in \[the run&apos;s summary\]|…and \d,\d{3} more, in \[the run's summary\]/u,
    );
    expect(text).toMatch(/<sub>.*<\/sub>\n$/u);
  });

  it('a summary stays below 1 MiB', () => {
    const text = renderSummary(many, context);
    expect(Buffer.byteLength(text, 'utf8')).toBeLessThanOrEqual(1_048_576);
    expect(text).toMatch(/…and \d,\d{3} more, in the JSON report/u);
  });

  it('a comment shows fifty of 200 plain findings, and the summary all of them', () => {
    const plain = result({
      findings: Array.from({ length: 200 }, (_, index) =>
        finding({ id: index.toString(16).padStart(16, '0') }),
      ),
    });
    expect(renderComment(plain, context)).toContain(
      "…and 150 more, in [the run's summary](https://github.com/acme/app/actions/runs/7).",
    );
    expect(renderSummary(plain, context).match(/^\| 🔴/gmu)).toHaveLength(200);
  });
});

describe('hostile text', () => {
  it('makes no element, mention, link or table row of its own in comment or summary', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const at = packageAt({ name: text, version: text, upgrade: text });
        const one = finding({
          title: text,
          rule: text,
          package: at,
          locations: [location({ path: text, package: at })],
          references: [text],
        });
        const hostile = result({
          decision: 'block',
          findings: [one, finding({ waiver: { reason: text, approvedBy: text, expires: '2027-01-31' } })],
          reasons: [blockedBy(one), { kind: 'policy-invalid', decision: 'block', message: text }],
          scans: [scanReport({ notes: [text], reason: text, lockfiles: [{ path: text, packages: 1 }] })],
        });
        for (const body of [
          renderComment(hostile, { ...context, marker: '' }),
          renderSummary(hostile, context),
        ]) {
          // Code shows its text as it is; outside of it nothing may be active.
          const live = active(body);
          expect(live).not.toMatch(/<(?!\/?(?:br|sub|details|summary|code)>)/u);
          expect(live).not.toMatch(/@\w/u);
          expect(live).not.toMatch(/\]\((?!https?:\/\/)/u);
          for (const row of live.split('\n').filter((line) => line.startsWith('| 🔴'))) {
            expect(row.split(' | ')).toHaveLength(3);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the job summary', () => {
  it('has the parts of the comment, none of them folded', () => {
    const text = renderSummary(blocked, context);
    expect(lines(text)[0]).toBe('### ⛔ Blocked: 1 critical finding introduced here');
    expect(text).not.toContain('<details>');
    expect(text).toContain('#### 1 finding was here before: 1 medium, 1 overdue');
    expect(text).toContain('#### 1 waived until 31 Jan 2027');
  });
});
