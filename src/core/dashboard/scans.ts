import type { ScanReport } from '../findings/result.js';
import type { DashboardScan } from '../ledger/dashboard-scan.js';
import type { DashboardMetadata } from '../ledger/metadata/dashboard.js';
import type { Policy } from '../policy/policy.js';
import { SCANNERS } from '../policy/scan-section.js';

/** The input of `dashboardScans`. */
export interface ScansInput {
  /** The scan reports of this run. */
  readonly scans: readonly ScanReport[];
  /** Tells whether a source was scanned completely, over the whole default branch. */
  readonly complete: (source: string) => boolean;
  /** What the previous dashboard recorded; null when there is none yet. */
  readonly previous: DashboardMetadata | null;
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
}

/** Milliseconds after its last results at which a tool is dropped from the dashboard. */
const MISSED_MS = 90 * 24 * 3_600_000;

/**
 * One row for each scanner with its last complete run, which may be an earlier one. Scanners that
 * the policy disables are left out. A tool whose results are read from SARIF files keeps its row in
 * a run that was given no file of it.
 */
export function dashboardScans(input: ScansInput): DashboardScan[] {
  return input.scans
    .filter((scan) => !isSwitchedOff(scan, input.policy))
    .flatMap((scan) => (scan.scanner === 'sarif' ? toolRows(scan, input) : [rowOf(scan, input)]));
}

/** Whether a tool that earlier runs had results of is missed: a waiver may be for those. */
export function missesTool(input: ScansInput): boolean {
  return input.scans.some((scan) => missing(scan, input).length > 0);
}

function isComplete(scan: ScanReport, { complete }: ScansInput): boolean {
  return scan.status === 'done' && scan.sources.every(complete);
}

function rowOf(scan: ScanReport, input: ScansInput): DashboardScan {
  const { scanner, version, status: state, reason } = scan;
  const last = isComplete(scan, input)
    ? { version, lastComplete: input.asOf }
    : input.previous?.scans.find((before) => before.scanner === scanner);
  return { scanner, version: last?.version ?? '', lastComplete: last?.lastComplete ?? null, state, reason };
}

function toolRows(scan: ScanReport, input: ScansInput): DashboardScan[] {
  const read = scan.sources.map((source) =>
    rowOf({ ...scan, scanner: source, version: '', sources: [source] }, input),
  );
  const missed = missing(scan, input).map((scanner) =>
    rowOf({ ...scan, scanner, status: 'skipped', reason: 'this run was given no results of it' }, input),
  );
  const whole = read.length > 0 ? [] : [rowOf(scan, input)];
  return [...whole, ...read, ...missed];
}

/** Tools that had results in earlier runs within `MISSED_MS` and have none in this one. */
function missing({ scanner, sources }: ScanReport, { previous, asOf }: ScansInput): string[] {
  if (scanner !== 'sarif') return [];
  return (previous?.scans ?? [])
    .filter(({ lastComplete }) => Date.parse(asOf) - Date.parse(lastComplete) <= MISSED_MS)
    .map((scan) => scan.scanner)
    .filter((source) => source.startsWith('sarif:') && !sources.includes(source));
}

function isSwitchedOff({ scanner, status }: ScanReport, { scan }: Policy): boolean {
  const name = scanner === 'osv-scanner' ? 'dependencies' : scanner;
  const own = SCANNERS.find((one) => one === name);
  // Other scanners have no switch in the policy: they count as disabled when they were skipped.
  return own === undefined ? status === 'skipped' : !scan[own].enabled;
}
