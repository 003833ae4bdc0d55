import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderTerminal } from '../../../src/report/terminal/terminal.js';
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
  it('shows verdict, counts and findings in eighty columns', () => {
    const text = renderTerminal(blocked, { colour: false, columns: 80 });
    expect(text.split('\n')).toEqual([
      '✖ Blocked: 1 critical finding introduced here',
      '  1 critical   1 high   0 medium   0 low   1 overdue   1 waived   atlassian-marketplace-cloud',
      '',
      'Introduced here',
      'critical 9.1  lodash 4.17.15: Prototype Pollution    fix by 2026-12-03  10 days',
      '              GHSA-jf85-cpcp-j695   package-lock.json:1204, direct',
      '              npm install lodash@4.17.21',
      '',
      'Here before',
      'high 7.5      lodash 4.17.15: Prototype Pollution',
      '              fix by 2026-11-20  3 days late',
      '              GHSA-jf85-cpcp-j695   package-lock.json:1204, direct',
      '              npm install lodash@4.17.21',
      '',
      'Waived',
      'medium 5.3    lodash 4.17.15: ReDoS                  waived until 2027-01-31',
      '              GHSA-jf85-cpcp-j695   package-lock.json:1204, direct',
      '              Never called with input.',
      '',
      'Days count from detection, which is today.',
      'Scanned 412 packages in 1 lockfile in 1.9 s',
      '',
    ]);
  });

  it('uses a wider terminal', () => {
    const text = renderTerminal(blocked, { colour: false, columns: 120 });
    expect(text).toContain(
      '              GHSA-jf85-cpcp-j695   package-lock.json:1204, direct   npm install lodash@4.17.21\n',
    );
    expect(text.split('\n').every((line) => line.length < 120)).toBe(true);
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
      'critical 9.1  lodash 4.17.15: Prototype Pollution  GHSA-jf85-cpcp-j695  package-lock.json:1204, direct  fix by 2026-12-03  10 days  npm install lodash@4.17.21\n',
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
