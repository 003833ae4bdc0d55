import { describe, expect, it } from '@jest/globals';
import type { Unseen } from '../../../src/core/findings/coverage.js';
import type { Result, ScanReport } from '../../../src/core/findings/result.js';
import { idleWaivers, type IdleInput } from '../../../src/core/gate/idle-waivers.js';
import { DEFAULT_POLICY, type Waiver } from '../../../src/core/policy/policy.js';
import { finding, location, packageAt, scanReport } from '../../fixtures/builders.js';

function waiver(changes: Partial<Waiver> = {}): Waiver {
  return { match: { package: 'npm/lodash' }, reason: 'never called', expires: '2026-12-31', ...changes };
}

/** What one waiver did in a run with a complete scan and no finding. */
function idle(one: Waiver, changes: Partial<IdleInput> = {}): Result['waivers'] {
  return idleWaivers({
    policy: { ...DEFAULT_POLICY, waivers: [one] },
    findings: [],
    asOf: '2026-11-24T12:00:00Z',
    scans: [scanReport()],
    directory: '',
    sourcesOf: () => [],
    ...changes,
  });
}

function unused(one: Waiver, changes: Partial<IdleInput> = {}): boolean {
  return idle(one, changes).unused.length > 0;
}

/** A scan of dependencies that left an item out. */
function without(item: Partial<Unseen>): ScanReport {
  const unseen = [{ kind: 'file', name: 'a', where: 'a/b', reason: 'unreadable', ...item } as const];
  const head = { looked: { files: 1, packages: 1 }, languages: {}, unseen };
  return scanReport({ coverage: { head, base: null } });
}

describe('a waiver', () => {
  it('is unused where it matches nothing in a complete scan', () => {
    expect(idle(waiver()).unused).toEqual([
      { match: 'npm/lodash', reason: 'never called', expires: '2026-12-31' },
    ]);
    expect(unused(waiver(), { findings: [finding()] })).toBe(false);
    expect(unused(waiver({ match: { package: 'npm/express' } }), { findings: [finding()] })).toBe(true);
  });

  it('is not called unused in a run that looked at a part', () => {
    expect(unused(waiver(), { directory: 'apps' })).toBe(false);
  });

  it('is not called unused where a scan that could use it did not complete', () => {
    for (const status of ['failed', 'skipped'] as const) {
      expect(unused(waiver(), { scans: [scanReport({ status })] })).toBe(false);
      const code = scanReport({ scanner: 'code', sources: ['code'], status });
      expect(unused(waiver(), { scans: [scanReport(), code] })).toBe(true);
      const byRule = waiver({ match: { rule: 'xss' } });
      expect(unused(byRule, { scans: [scanReport(), code], sourcesOf: () => ['code'] })).toBe(false);
      expect(unused(byRule, { scans: [scanReport(), code], sourcesOf: () => ['secrets'] })).toBe(true);
      const both = waiver({ match: { rule: 'xss', package: 'npm/lodash' } });
      expect(unused(both, { scans: [scanReport(), code], sourcesOf: () => ['code'] })).toBe(false);
      expect(unused(waiver({ match: { path: 'src/**' } }), { scans: [scanReport(), code] })).toBe(false);
    }
  });

  it('waits for a tool that failed, and misses none that is not asked for', () => {
    const tool = (status: ScanReport['status']): ScanReport =>
      scanReport({ scanner: 'sarif', sources: ['sarif:semgrep'], status });
    expect(unused(waiver(), { scans: [scanReport(), tool('failed')] })).toBe(false);
    expect(unused(waiver(), { scans: [scanReport(), tool('skipped')] })).toBe(true);
  });

  it('is not called unused where what was not scanned may have what it matches', () => {
    const inB = waiver({ match: { package: 'npm/lodash', path: 'b/**' } });
    expect(unused(waiver(), { scans: [without({})] })).toBe(false);
    expect(unused(waiver(), { scans: [without({ reason: 'excluded' })] })).toBe(true);
    expect(unused(waiver(), { scans: [without({ reason: 'unsupported' })] })).toBe(true);
    expect(unused(inB, { scans: [without({ where: 'b/c' })] })).toBe(false);
    expect(unused(inB, { scans: [without({ where: 'a/c' })] })).toBe(true);
    expect(unused(inB, { scans: [without({ where: 'a/' })] })).toBe(false);
    expect(unused(waiver(), { scans: [without({ kind: 'package', name: 'express' })] })).toBe(true);
    expect(unused(waiver(), { scans: [without({ kind: 'package', name: 'lodash' })] })).toBe(false);
    expect(unused(waiver(), { scans: [without({ kind: 'file', name: 'express' })] })).toBe(false);
  });

  it('that does not count is told with why, and not as unused', () => {
    const none = { unused: [], mended: [], expired: [], overlong: [], unconfirmed: [], moved: [] };
    const expired = waiver({ expires: '2026-11-23' });
    const told = { match: 'npm/lodash', reason: 'never called', expires: '2026-11-23' };
    expect(idle(expired)).toEqual({ ...none, expired: [told] });
    expect(idle(waiver({ expires: '2036-01-01' })).overlong).toHaveLength(1);
    const policy = {
      ...DEFAULT_POLICY,
      waivers: [waiver()],
      'waiver-rules': { 'max-days': 90, approvals: 1 },
    };
    expect(idle(waiver(), { policy }).unconfirmed).toHaveLength(1);
    expect(idle(waiver(), { policy }).unused).toEqual([]);
  });

  it('that ends with a fix is told where there is one for what it matches', () => {
    const untilFixed = waiver({ 'when-fixed': true });
    const unfixed = finding({ package: packageAt({ fixedVersion: null }) });
    const other = finding({ package: packageAt({ name: 'express' }) });
    expect(idle(untilFixed, { findings: [finding()] }).mended).toHaveLength(1);
    expect(idle(waiver(), { findings: [finding()] }).mended).toEqual([]);
    expect(idle(untilFixed, { findings: [unfixed] }).mended).toEqual([]);
    expect(idle(untilFixed, { findings: [other] }).mended).toEqual([]);
  });

  it('that names a finding by its former id is told what to write instead', () => {
    const applied = { reason: 'r', approvedBy: null, expires: '2026-12-31' };
    const moved = (formerId?: string) =>
      finding({
        locations: [location({ waiver: { ...applied, ...(formerId === undefined ? {} : { formerId }) } })],
      });
    expect(idle(waiver(), { findings: [moved('b'.repeat(16))] }).moved).toEqual([
      { from: 'b'.repeat(16), to: '00000000000000a1' },
    ]);
    expect(idle(waiver(), { findings: [moved()] }).moved).toEqual([]);
  });
});
