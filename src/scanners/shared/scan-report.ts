import type { Coverage } from '../../core/findings/coverage.js';
import type { ScanReport } from '../../core/findings/result.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';

/** The parts of a scan report that differ between scanners. */
export interface ReportParts extends Partial<
  Pick<
    ScanReport,
    | 'version'
    | 'notes'
    | 'packages'
    | 'files'
    | 'lockfiles'
    | 'sources'
    | 'coverage'
    | 'checks'
    | 'ended'
    | 'reach'
  >
> {
  /** Why the scan is incomplete, one entry for each cause; empty when it is complete. */
  readonly problems: readonly string[];
}

/** The report of a scan that ran; `failed` if there is any problem. */
export function reportOf(
  scanner: Pick<Scanner, 'name' | 'sources'>,
  { problems, ...parts }: ReportParts,
): ScanReport {
  const failed = problems.length > 0;
  return {
    ...blank(scanner),
    status: failed ? 'failed' : 'done',
    reason: failed ? problems.join('; ') : null,
    ...parts,
  };
}

/** The coverage of trees that have nothing for a scanner to look at. */
export function emptyCoverage({ base }: Pick<ScanContext, 'base'>): Coverage {
  const side = { looked: { files: 0, packages: 0 }, languages: {}, unseen: [] };
  return { head: side, base: base === null ? null : side };
}

/** The reason for skipping a scanner that the policy does not enable. */
export const NOT_ASKED = 'not asked for under scan in the policy';

/** The report of a scanner that did not run. */
export function skippedReport(scanner: Pick<Scanner, 'name' | 'sources'>, reason: string): ScanReport {
  return { ...blank(scanner), status: 'skipped', reason };
}

/** Runs a scan and adds its wall time, in milliseconds, to the report. */
export async function timed(scan: () => Promise<ScanResult>): Promise<ScanResult> {
  const started = performance.now();
  const result = await scan();
  return { ...result, report: { ...result.report, ms: Math.round(performance.now() - started) } };
}

function blank({ name, sources }: Pick<Scanner, 'name' | 'sources'>): Omit<ScanReport, 'status' | 'reason'> {
  return {
    scanner: name,
    sources,
    version: '',
    notes: [],
    packages: null,
    files: null,
    lockfiles: [],
    coverage: null,
    ms: 0,
  };
}
