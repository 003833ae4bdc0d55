import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderTerminal } from '../../../src/report/terminal/terminal.js';
import { placeKey } from '../../../src/report/text/code-frame.js';
import {
  blockedBy,
  finding,
  gone,
  location,
  packageAt,
  result,
  scanReport,
} from '../../fixtures/builders.js';
import { hostileText } from '../../fixtures/hostile.js';

const critical = finding();
const waiver = { reason: 'Never called with input.', approvedBy: '@alice', expires: '2027-01-31' };
const waived = finding({
  id: '00000000000000a4',
  severity: 'medium',
  score: 5.3,
  title: 'ReDoS in lodash',
  waiver,
});
const late = finding({
  id: '00000000000000a3',
  severity: 'high',
  score: 7.5,
  origin: 'existing',
  sla: 'overdue',
  due: '2026-11-20',
  daysLeft: -3,
  firstSeen: '2026-08-28T00:00:00Z',
});
const blocked = result({
  decision: 'block',
  findings: [critical, late, waived],
  reasons: [blockedBy(critical)],
});

describe('the terminal report', () => {
  it('shows verdict, counts and findings below their packages in eighty columns', () => {
    const text = renderTerminal(blocked, { colour: false, columns: 80 });
    expect(text.split('\n')).toEqual([
      '✖ Blocked: 1 critical finding introduced here',
      '  1 critical   1 high   0 medium   0 low   1 overdue   1 waived',
      '  atlassian-marketplace-cloud',
      '',
      'Introduced here',
      'lodash 4.17.15   package-lock.json:1204, direct   npm install lodash@4.17.21',
      '  critical 9.1  Prototype Pollution',
      '                fix by 2026-12-03  10 days   GHSA-jf85-cpcp-j695   000000000000',
      '',
      'Here before',
      'lodash 4.17.15   package-lock.json:1204, direct   npm install lodash@4.17.21',
      '  high 7.5      Prototype Pollution',
      '                fix by 2026-11-20  3 days late   GHSA-jf85-cpcp-j695',
      '                000000000000',
      '',
      'Waived',
      'lodash 4.17.15   package-lock.json:1204, direct',
      '  medium 5.3    ReDoS',
      '                waived until 2027-01-31   GHSA-jf85-cpcp-j695   000000000000',
      '                Never called with input.',
      '',
      'Days count from detection, which is today.',
      'Scanned 412 packages in 1 lockfile in 1.9 s',
      '',
    ]);
  });

  it('names a package once for all that is wrong with it', () => {
    const second = finding({ id: '00000000000000a2', rule: 'GHSA-2', title: 'ReDoS in lodash' });
    const text = renderTerminal(result({ findings: [critical, second] }), { colour: false, columns: 80 });
    expect(text.match(/lodash 4\.17\.15/gu)).toHaveLength(1);
    expect(text.match(/npm install lodash@4\.17\.21/gu)).toHaveLength(1);
    expect(text).toContain('  critical 9.1  Prototype Pollution\n');
    expect(text).toContain('  critical 9.1  ReDoS\n');
  });

  it('groups findings in code by file, with the code and the way of the data', () => {
    const place = { path: 'src/app.js', column: 1, endLine: null, package: null };
    const at = { path: 'src/app.js', column: 1, endLine: null };
    const flow = [
      { ...at, line: 3, label: 'req.query' },
      { ...at, line: 9, label: 'exec' },
    ];
    const code = finding({
      source: 'code',
      rule: 'command-injection',
      title: 'Command injection',
      fix: 'Run the program without a shell.',
      score: null,
      package: null,
      locations: [location({ ...place, line: 9, flow })],
    });
    const lines = ['const name = req.query.name;', '\texec(name);\u001B[31m', '}'];
    const excerpts = new Map([[placeKey({ path: 'src/app.js', line: 9 }), { start: 8, lines }]]);
    const text = renderTerminal(result({ findings: [code] }), { colour: false, columns: 80, excerpts });
    expect(text).toContain(
      [
        'src/app.js',
        '  critical      Command injection',
        '                fix by 2026-12-03  10 days   command-injection   000000000000',
        '                line 9',
        '                   8 │ const name = req.query.name;',
        '                >  9 │   exec(name);[31m',
        '                  10 │ }',
        '                from req.query  src/app.js:3',
        '                  to exec       src/app.js:9',
        '                Run the program without a shell.',
      ].join('\n'),
    );
  });

  it('says what was not looked at, and which scanners did not run', () => {
    const unseen = [{ kind: 'file', name: 'a.min.js', where: 'a.min.js', reason: 'minified' } as const];
    const side = { looked: { files: 1, packages: 0 }, languages: {}, unseen };
    const scans = [
      scanReport({ coverage: { head: side, base: null } }),
      scanReport({ scanner: 'zizmor', status: 'skipped', reason: 'not asked for', lockfiles: [] }),
    ];
    const text = renderTerminal(result({ scans }), { colour: false, columns: 80 });
    expect(text).toContain('\nNot looked at, or only in part\n  a.min.js: ');
    expect(text).toContain('\nSkipped: zizmor (not asked for)\n');
  });

  it('says of an episode when it was, what was asked for, and how unlikely it is', () => {
    const activity = {
      ...({ subject: 'client', name: '203.0.113.0/24', kind: 'probing' } as const),
      ...{ from: '2026-11-23T18:00:00Z', to: '2026-11-23T19:00:00Z' },
      ...{ observed: 400, expected: 0, rarity: 12, paths: ['/a', '/b', '/c', '/d', '/e', '/f'] },
      chart: { from: '2026-11-23T17:00:00Z', minutes: 60, counts: [0, 400, 0], marked: [1, 2] as const },
    };
    const one = finding({ source: 'activity', title: 'Many missing paths', package: null, activity });
    for (const columns of [80, null]) {
      const text = renderTerminal(result({ findings: [one] }), { colour: false, columns });
      expect(text).toContain('2026-11-23 18:00 to 2026-11-23 19:00 UTC');
      expect(text).toContain('▁█▁');
      expect(text).toContain('by chance less than once in 10^12');
      expect(text).toContain('asked for /a, /b, /c, /d, /e and 1 more');
    }
  });

  it.each([40, 60, 79, 120])('stays within %d columns', (columns) => {
    const text = renderTerminal(blocked, { colour: false, columns });
    expect(text.split('\n').filter((line) => line.length >= columns)).toEqual([]);
  });

  it('leaves the rest of a very wide terminal empty', () => {
    const options = { colour: false, columns: 120 };
    expect(renderTerminal(blocked, { ...options, columns: 250 })).toBe(renderTerminal(blocked, options));
  });

  it('tells to remove a malicious package that no version replaces', () => {
    const at = packageAt({ fixedVersion: null });
    const malware = finding({ rule: 'MAL-2025-1', malicious: true, package: at });
    const text = renderTerminal(result({ findings: [malware] }), { colour: false, columns: null });
    expect(text).toContain('10 days  remove it\n');
  });

  it('says where paths and commands start when it is told', () => {
    const text = renderTerminal(blocked, { colour: false, columns: 80, from: '../app' });
    expect(text).toContain('\nPaths and commands start in ../app\n');
  });

  it('has one finding a line and no colour in a pipe', () => {
    const text = renderTerminal(blocked, { colour: false, columns: null });
    expect(text).toContain(
      'critical 9.1  lodash 4.17.15: Prototype Pollution  GHSA-jf85-cpcp-j695  000000000000  package-lock.json:1204, direct  fix by 2026-12-03  10 days  npm install lodash@4.17.21\n',
    );
    expect(text).not.toContain('\u001B');
  });

  it('has colour where that is wanted, and the same words', () => {
    const coloured = renderTerminal(blocked, { colour: true, columns: 80 });
    expect(coloured).toContain('\u001B[1;31mcritical 9.1');
    const [start = '', ...painted] = coloured.split('\u001B[');
    const words = start + painted.map((part) => part.slice(part.indexOf('m') + 1)).join('');
    expect(words).toBe(renderTerminal(blocked, { colour: false, columns: 80 }));
  });

  it('says what failed, what is ignored and what was fixed', () => {
    const text = renderTerminal(
      result({
        decision: 'error',
        reasons: [
          { kind: 'scanner-failed', decision: 'error', message: 'osv-scanner hung. Run again.' },
          { kind: 'policy-invalid', decision: 'block', message: 'the policy is invalid: line 3' },
        ],
        gone: [gone({ origin: 'existing' })],
        scans: [scanReport({ status: 'failed', reason: 'hung', notes: ['poetry.lock is gone.'] })],
        policy: { ...result().policy, proposed: ['gate.fail-on: critical → never'] },
        comparison: { head: null, base: null, baseUnknown: 'no network', compares: true },
        waivers: {
          unused: [{ match: 'CVE-1', reason: 'r', expires: '2027-01-31' }],
          expired: [],
          mended: [],
          overlong: [],
          unconfirmed: [],
          moved: [],
        },
      }),
      { colour: false, columns: 80 },
    );
    expect(text).toMatch(/^✖ Not judged: osv-scanner hung\. Run again\.\n/u);
    for (const line of [
      '  ! the policy is invalid: line 3',
      '  ! the base is unknown, so every finding counts as introduced: no network',
      '  ! poetry.lock is gone.',
      '  ! policy change without effect here: gate.fail-on: critical → never',
      '  ! waiver unused: CVE-1',
      'Fixed here: 1 finding',
      'Scanned 412 packages in 1 lockfile in 1.9 s; 1 scan did not complete',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it('repeats the verdict at the end of a long report', () => {
    const many = Array.from({ length: 40 }, (_, index) => finding({ id: String(index) }));
    const lines = renderTerminal(result({ findings: many }), { colour: false, columns: 80 })
      .trimEnd()
      .split('\n');
    expect(lines.at(-1)).toBe(lines[0]);
  });

  it('lets no text of a lockfile or an advisory lead the terminal', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(80, 120, null), (text, columns) => {
        const at = packageAt({ name: text, version: text, upgrade: text, direct: false, through: [text] });
        const one = finding({
          title: text,
          rule: text,
          package: at,
          locations: [location({ path: text, package: at })],
        });
        const plain = renderTerminal(result({ findings: [one], scans: [scanReport({ notes: [text] })] }), {
          colour: false,
          columns,
        });
        expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        const clean = renderTerminal(
          result({ findings: [finding()], scans: [scanReport({ notes: ['x'] })] }),
          { colour: false, columns: null },
        );
        if (columns === null) expect(plain.split('\n')).toHaveLength(clean.split('\n').length);
      }),
    );
  });
});
