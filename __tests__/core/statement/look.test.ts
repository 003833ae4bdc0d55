import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/findings/finding.js';
import type { ScanReport } from '../../../src/core/findings/result.js';
import { unseen } from '../../../src/core/posture/fact.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import type { StatementFacts } from '../../../src/core/statement/facts.js';
import {
  asksFsrt,
  findingsOf,
  gapsIn,
  isAbout,
  switchedOff,
  withFsrt,
  withoutClock,
  type LookedFor,
} from '../../../src/core/statement/look.js';
import { finding, result } from '../../fixtures/builders.js';
import { forgeApp, keptFacts, wholeScan, wholeScans } from '../../fixtures/statement.js';

/** The facts of a run with one scan. */
function ran(source: LookedFor, changes: Partial<ScanReport> = {}): StatementFacts {
  return keptFacts({ result: result({ scans: [wholeScan('one', source, changes)] }) });
}

function gaps(facts: StatementFacts, source: LookedFor, rules: readonly string[] = []): string[] {
  return gapsIn(facts, [source], rules).map(({ text }) => text);
}

/** What a scan looked at, with nothing left out unless told otherwise. */
function covered(head: Partial<NonNullable<ScanReport['coverage']>['head']>): Partial<ScanReport> {
  const whole = { looked: { files: 3, packages: 3 }, languages: {}, unseen: [] };
  return { coverage: { head: { ...whole, ...head }, base: null } };
}

describe('that a scan found nothing', () => {
  it('shows that nothing is there only where it ran and completed', () => {
    expect(gaps(ran('code'), 'code')).toEqual([]);
    expect(gaps(ran('secrets'), 'code')).toEqual(['The scan of the code did not run.']);
    expect(gaps(ran('code', { status: 'skipped' }), 'code')).toEqual(['The scan of the code did not run.']);
    expect(gaps(ran('code', { status: 'failed' }), 'code')).toEqual([
      'The scan of the code did not complete.',
    ]);
    expect(gaps(ran('code', { coverage: null }), 'code')).toEqual([
      'The scan of the code does not say what it looked at.',
    ]);
    expect(gaps(ran('sarif:FSRT', { coverage: null }), 'sarif:FSRT')).toEqual([]);
    expect(gaps(ran('secrets', { coverage: null }), 'secrets')).toHaveLength(1);
  });

  it('shows nothing where there was nothing to look at', () => {
    const none = covered({ looked: { files: 0, packages: 0 } });
    expect(gaps(ran('dependencies', none), 'dependencies')).toEqual([
      'The scan of dependencies found no package to look at.',
    ]);
    expect(gaps(ran('code', none), 'code')).toEqual([
      'The scan of the code found no file in a language that it reads to look at.',
    ]);
    expect(gaps(ran('secrets', none), 'secrets')).toEqual([]);
  });

  it('shows nothing of what was left out, and of languages that nobody reads', () => {
    const item = { kind: 'file', name: 'a.js', where: 'a.js', reason: 'too-large' } as const;
    expect(gaps(ran('code', covered({ unseen: [item] })), 'code')).toEqual([
      'The scan of the code could not look at 1 item (too-large).',
    ]);
    const languages = { TypeScript: 2, JavaScript: 1, Kotlin: 1 };
    expect(gaps(ran('code', covered({ languages })), 'code')).toEqual([
      'The scan of the code does not read Kotlin.',
    ]);
    expect(gaps(ran('secrets', covered({ languages })), 'secrets')).toEqual([]);
  });

  it('shows nothing where rules that would look are switched off', () => {
    const { scan } = DEFAULT_POLICY;
    const off = {
      ...ran('code'),
      policy: { ...DEFAULT_POLICY, scan: { ...scan, code: { ...scan.code, disable: ['xss'] } } },
    };
    expect(gaps(off, 'code', ['xss', 'ssrf'])).toEqual([
      'The policy switches off 1 rule that would look at this.',
    ]);
    expect(gaps(off, 'code', ['ssrf'])).toEqual([]);
    expect(gaps({ ...off, result: ran('forge').result }, 'forge', ['xss'])).toEqual([]);
    expect(switchedOff(off, ['code', 'forge'])).toHaveLength(1);
  });
});

describe('the open findings', () => {
  it('are those of the run and those known from issues, waived ones too, that are sure enough', () => {
    const waiver = { reason: 'r', approvedBy: null, expires: '2026-12-31' };
    const facts = keptFacts({
      result: result({
        findings: [finding({ id: 'a', waiver }), finding({ id: 'b', confidence: 'low' })],
        known: [finding({ id: 'c' })],
      }),
    });
    const ids = (is: Parameters<typeof findingsOf>[1]): string[] => findingsOf(facts, is).map(({ id }) => id);
    expect(ids(() => true)).toEqual(['a', 'c']);
    expect(ids(({ id }) => id === 'c')).toEqual(['c']);
  });

  it('are about a set of rules by their own rule, by an alias, or as those of a tool by CWE', () => {
    const about = (changes: Partial<Finding>): boolean =>
      isAbout({ rules: ['xss'], cwe: [79] }, finding({ rule: 'r', aliases: [], cwe: [], ...changes }));
    expect(about({ rule: 'xss' })).toBe(true);
    expect(about({ aliases: ['xss'] })).toBe(true);
    expect(about({ source: 'sarif:semgrep', cwe: ['CWE-79'] })).toBe(true);
    expect(about({ source: 'sarif:semgrep', cwe: ['CWE-790'] })).toBe(false);
    expect(about({ source: 'code', cwe: ['CWE-79'] })).toBe(false);
    expect(about({})).toBe(false);
  });

  it('have dates that nobody knows where the issues could not be read', () => {
    const open = { result: result({ findings: [finding()], scans: wholeScans() }) };
    const unread = { ledger: unseen('issues: read', 'no access') };
    expect(withoutClock(keptFacts({ ...open, ...unread }), () => true)).toHaveLength(1);
    expect(withoutClock(keptFacts(open), () => true)).toEqual([]);
    expect(withoutClock(keptFacts({ ...open, ...unread }), () => false)).toEqual([]);
  });
});

describe('FSRT', () => {
  const rules = { rules: ['fsrt/authorization'], cwe: [] };
  const not = { policy: DEFAULT_POLICY, result: result({ scans: [] }), apps: [forgeApp()] };

  it('is to look where the policy asks for it, or it was run', () => {
    const scans = (status: ScanReport['status']) =>
      result({ scans: [wholeScan('fsrt', 'sarif:FSRT', { status })] });
    expect(asksFsrt(not)).toBe(false);
    expect(asksFsrt({ ...not, policy: keptFacts().policy })).toBe(true);
    expect(asksFsrt({ ...not, result: scans('failed') })).toBe(true);
    expect(asksFsrt({ ...not, result: scans('skipped') })).toBe(false);
  });

  it('has to have looked where it was asked, at a Forge app, for what it has rules about', () => {
    const asked = { ...not, policy: keptFacts().policy };
    expect(withFsrt(asked, ['code'], rules)).toEqual(['code', 'sarif:FSRT']);
    expect(withFsrt(not, ['code'], rules)).toEqual(['code']);
    expect(withFsrt({ ...asked, apps: [] }, ['code'], rules)).toEqual(['code']);
    expect(withFsrt(asked, ['code'], { rules: ['xss'], cwe: [] })).toEqual(['code']);
  });
});
