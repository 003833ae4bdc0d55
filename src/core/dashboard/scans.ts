import type { ScanReport } from '../findings/result.js';
import type { DashboardScan } from '../ledger/dashboard-scan.js';
import type { DashboardMetadata } from '../ledger/metadata/dashboard.js';
import type { Policy } from '../policy/policy.js';
import { SCANNERS } from '../policy/sections.js';

/** What the list of scanners is made from. */
export interface ScansInput {
  /** Of this run. */
  readonly scans: readonly ScanReport[];
  /** Whether a source was scanned to its end, on all of the default branch. */
  readonly complete: (source: string) => boolean;
  /** What the dashboard said before; null where there is none yet. */
  readonly previous: DashboardMetadata | null;
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
}

/** Milliseconds after which a tool that brought no more results is no longer missed. */
const MISSED_MS = 90 * 24 * 3_600_000;

/**
 * The scanners with their last complete run, which may be an earlier one; those that the policy
 * switches off are left out. Tools whose results are read from files have a row each, also where
 * this run was given no file of theirs.
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

/** Tools that earlier runs had results of, and this one has not. */
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
  // The others run only where somebody asks for them.
  return own === undefined ? status === 'skipped' : !scan[own].enabled;
}
