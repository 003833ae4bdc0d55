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
    .filter(({ scanner }) => !isSwitchedOff(scanner, policy))
    .map(({ scanner, version, status, reason }) => {
      const now = status === 'done' && complete(sourceOf(scanner));
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
    ({ scanner, status }) => status === 'skipped' || (status === 'done' && complete(sourceOf(scanner))),
  );
}

/** The section of the policy, and the source of the findings, by the scanner's name. */
function sectionOf(scanner: string): string {
  return scanner === 'osv-scanner' ? 'dependencies' : scanner;
}

function sourceOf(scanner: string): string {
  const section = sectionOf(scanner);
  return section === 'sarif' ? 'sarif:any' : section;
}

function isSwitchedOff(scanner: string, { scan }: Policy): boolean {
  const section = sectionOf(scanner);
  switch (section) {
    case 'dependencies':
    case 'code':
    case 'secrets':
    case 'forge':
    case 'workflows':
      return !scan[section].enabled;
    case 'sarif':
      return scan.sarif.length === 0;
    default:
      return false;
  }
}
