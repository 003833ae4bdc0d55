import type { DashboardScan } from './dashboard.js';
import type { DashboardMetadata } from './dashboard-metadata.js';
import type { Policy } from './policy.js';
import type { ScanReport } from './result.js';

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

/** The scanners with their last complete run, which may be an earlier one; those that the policy switches off are left out. */
export function dashboardScans({ scans, complete, previous, policy, asOf }: ScansInput): DashboardScan[] {
  const before = new Map(previous?.scans.map((scan) => [scan.scanner, scan]));
  return scans
    .filter((scan) => !isSwitchedOff(scan, policy))
    .map(({ scanner, sources, version, status, reason }) => {
      const now = status === 'done' && sources.every(complete);
      const last = now ? { version, lastComplete: asOf } : before.get(scanner);
      return {
        scanner,
        version: last?.version ?? '',
        lastComplete: last?.lastComplete ?? null,
        state: status,
        reason,
      };
    });
}

/** Whether every scanner that ran got to its end: only then has a waiver that matched nothing nothing to match. */
export function lookedEverywhere({ scans, complete }: Pick<ScansInput, 'scans' | 'complete'>): boolean {
  return scans.every(
    ({ sources, status }) => status === 'skipped' || (status === 'done' && sources.every(complete)),
  );
}

function isSwitchedOff({ scanner, status }: ScanReport, { scan }: Policy): boolean {
  const section = scanner === 'osv-scanner' ? 'dependencies' : scanner;
  switch (section) {
    case 'dependencies':
    case 'code':
    case 'secrets':
    case 'forge':
    case 'workflows':
      return !scan[section].enabled;
    // The others run only where somebody asks for them.
    default:
      return status === 'skipped';
  }
}
