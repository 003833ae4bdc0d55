import { describe, expect, it } from '@jest/globals';
import type { Result } from '../../../src/core/findings/result.js';
import { slaOf } from '../../../src/core/gate/sla.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { heading, headline } from '../../../src/report/text/headline.js';
import { countsFromDetection } from '../../../src/report/text/words.js';
import { blockedBy, finding, gone, result, scanReport } from '../../fixtures/builders.js';

const critical = finding({ id: '00000000000000a1' });
const high = finding({
  id: '00000000000000a2',
  severity: 'high',
  score: 7.5,
  due: '2026-12-21',
  daysLeft: 28,
});
const before = finding({
  id: '00000000000000a3',
  severity: 'medium',
  score: 5,
  origin: 'existing',
  due: '2027-02-15',
  daysLeft: 84,
});
const late = finding({
  id: '00000000000000a4',
  severity: 'high',
  score: 7.5,
  origin: 'existing',
  due: '2026-11-20',
  daysLeft: -3,
  sla: 'overdue',
});
const failed: Partial<Result> = {
  decision: 'error',
  reasons: [
    {
      kind: 'scanner-failed',
      decision: 'error',
      scanner: 'osv-scanner',
      message: 'osv-scanner could not read package-lock.json (line 3: unexpected end). Restore the file.',
    },
  ],
};

describe('headline', () => {
  it.each<[string, Partial<Result>]>([
    ['Nothing introduced', { findings: [] }],
    ['Nothing introduced; 1 finding was here before, next due 15 Feb 2027', { findings: [before] }],
    [
      'Nothing introduced, 1 fixed; 1 finding was here before, next due 15 Feb 2027',
      { findings: [before], gone: [gone({ severity: 'high' })] },
    ],
    [
      '1 high finding introduced here, none blocks; 1 finding was here before, next due 21 Dec 2026',
      { findings: [high, before] },
    ],
    [
      'Blocked: 1 critical finding introduced here',
      { decision: 'block', findings: [critical, high], reasons: [blockedBy(critical)] },
    ],
    [
      'Blocked: 1 critical and 1 high findings introduced here; 1 medium finding that was here before',
      {
        decision: 'block',
        findings: [critical, high, before],
        reasons: [critical, high, before].map((one) => blockedBy(one)),
      },
    ],
    [
      'Blocked: 1 malicious package introduced here',
      {
        decision: 'block',
        findings: [critical],
        reasons: [blockedBy(critical, { kind: 'malicious' }), blockedBy(critical)],
      },
    ],
    [
      'Blocked: 1 overdue finding that was here before',
      { decision: 'block', findings: [late], reasons: [blockedBy(late, { kind: 'overdue' })] },
    ],
    [
      'Passed with a warning: 1 overdue finding; nothing introduced; 2 findings were here before',
      {
        decision: 'warn',
        findings: [late, before],
        reasons: [blockedBy(late, { kind: 'overdue', decision: 'warn' })],
      },
    ],
    [
      'Passed with a warning: fixes at least one blocking finding and introduces none; 1 that blocked before remain',
      {
        decision: 'warn',
        findings: [before],
        reasons: [
          {
            kind: 'fixes-blocking',
            decision: 'warn',
            message: 'fixes at least one blocking finding and introduces none; 1 that blocked before remain',
          },
          blockedBy(before, { decision: 'warn' }),
        ],
      },
    ],
    [
      'Not judged: osv-scanner could not read package-lock.json (line 3: unexpected end). Restore the file.',
      failed,
    ],
    [
      'Blocked: 1 critical finding, counted as introduced since the base is unknown',
      {
        decision: 'block',
        findings: [critical],
        reasons: [blockedBy(critical)],
        comparison: { head: null, base: null, baseUnknown: 'it could not be fetched', compares: true },
      },
    ],
    [
      '1 open finding (1 medium), none blocks, next due 15 Feb 2027',
      {
        findings: [{ ...before, origin: 'unknown' }],
        comparison: { head: null, base: null, baseUnknown: null, compares: false },
      },
    ],
    [
      'Nothing to scan: there is no lockfile to read',
      {
        scans: [
          scanReport({ packages: 0, files: 0, lockfiles: [] }),
          scanReport({ scanner: 'code', status: 'skipped', reason: 'not in this version', lockfiles: [] }),
        ],
      },
    ],
    [
      'Nothing was scanned: the policy switches it off',
      { scans: [scanReport({ status: 'skipped', reason: 'the policy switches it off', lockfiles: [] })] },
    ],
  ])('says %j', (expected, overrides) => {
    expect(headline(result(overrides))).toBe(expected);
  });

  it('leaves what to do about a failure to the text below a heading', () => {
    expect(heading(result(failed))).toBe(
      'Not judged: osv-scanner could not read package-lock.json (line 3: unexpected end)',
    );
  });

  it('is one line that no runner takes for a command', () => {
    const words = headline(
      result({
        decision: 'error',
        reasons: [{ kind: 'scanner-failed', decision: 'error', message: 'x\r\n::error::y ##[error]z' }],
      }),
    );
    expect(words).not.toMatch(/\r|\n|##\[/u);
  });
});

describe('days from detection', () => {
  it('are told from days of a clock that has started', () => {
    const asOf = '2026-11-23T09:30:00Z';
    const fresh = slaOf('high', { firstSeen: null, published: null }, DEFAULT_POLICY, asOf);
    const seen = slaOf('high', { firstSeen: '2026-11-01T00:00:00Z', published: null }, DEFAULT_POLICY, asOf);
    expect(countsFromDetection({ firstSeen: null, dueReason: fresh.reason })).toBe(true);
    expect(countsFromDetection({ firstSeen: '2026-11-01T00:00:00Z', dueReason: seen.reason })).toBe(false);
  });
});
