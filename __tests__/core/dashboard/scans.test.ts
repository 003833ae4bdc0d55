import { describe, expect, it } from '@jest/globals';
import { dashboardScans, missesTool, type ScansInput } from '../../../src/core/dashboard/scans.js';
import type { ScanReport } from '../../../src/core/findings/result.js';
import { NO_CLOCKS } from '../../../src/core/ledger/metadata/clocks.js';
import type { DashboardMetadata } from '../../../src/core/ledger/metadata/dashboard.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { scanReport } from '../../fixtures/builders.js';

const NOW = '2026-11-23T09:00:00Z';
const BEFORE = '2026-11-20T09:00:00Z';

function before(scanner: string, lastComplete = BEFORE): DashboardMetadata {
  return {
    ...{ asOf: BEFORE, commit: null, runUrl: null, workflow: null, coverage: [], clocks: NO_CLOCKS },
    scans: [{ scanner, version: '2.4.0', lastComplete }],
  };
}

function input(scan: Partial<ScanReport>, more: Partial<ScansInput> = {}): ScansInput {
  const scans = [scanReport(scan)];
  return { scans, complete: () => true, previous: null, policy: DEFAULT_POLICY, asOf: NOW, ...more };
}

describe('when a scanner last looked at everything', () => {
  it('is now only if it is done and its sources were seen whole', () => {
    const last = (scan: Partial<ScanReport>, more: Partial<ScansInput> = {}): unknown =>
      dashboardScans(input(scan, { previous: before('osv-scanner'), ...more }))[0]?.lastComplete;
    expect(last({})).toBe(NOW);
    expect(last({ status: 'failed', reason: 'no answer' })).toBe(BEFORE);
    expect(last({}, { complete: () => false })).toBe(BEFORE);
    expect(last({ status: 'failed' }, { previous: null })).toBeNull();
  });

  it('is not told of a scanner that the policy switches off, and told of one that could not run', () => {
    const { scan } = DEFAULT_POLICY;
    const off = {
      ...DEFAULT_POLICY,
      scan: { ...scan, dependencies: { ...scan.dependencies, enabled: false } },
    };
    expect(dashboardScans(input({}, { policy: off }))).toEqual([]);
    expect(dashboardScans(input({ status: 'skipped' }))).toMatchObject([{ state: 'skipped' }]);
  });
});

describe('a tool whose results this run was not given', () => {
  const sarif = (sources: readonly string[], previous: DashboardMetadata | null): ScansInput =>
    input({ scanner: 'sarif', sources }, { previous });

  it('keeps its row with its last results, and is missed', () => {
    const scans = sarif(['sarif:codeql'], before('sarif:semgrep'));
    expect(missesTool(scans)).toBe(true);
    expect(dashboardScans(scans)).toMatchObject([
      { scanner: 'sarif:codeql', lastComplete: NOW, state: 'done' },
      { scanner: 'sarif:semgrep', lastComplete: BEFORE, state: 'skipped' },
    ]);
  });

  it('is missed up to 90 days after its last results', () => {
    expect(missesTool(sarif([], before('sarif:semgrep', '2026-08-25T09:00:00Z')))).toBe(true);
    expect(missesTool(sarif([], before('sarif:semgrep', '2026-08-25T08:59:59Z')))).toBe(false);
  });

  it('is not missed when its results are here, nor is what was no such tool', () => {
    expect(missesTool(sarif(['sarif:semgrep'], before('sarif:semgrep')))).toBe(false);
    expect(missesTool(sarif([], before('osv-scanner')))).toBe(false);
    expect(missesTool(sarif([], null))).toBe(false);
    expect(missesTool(input({}, { previous: before('sarif:semgrep') }))).toBe(false);
  });
});
