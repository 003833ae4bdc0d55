import type { ScanReport } from '../core/result.js';
import type { Scanner } from './scanner.js';

/** What differs between the reports of scanners. */
export interface ReportParts extends Partial<
  Pick<ScanReport, 'version' | 'notes' | 'packages' | 'files' | 'lockfiles' | 'sources' | 'ms'>
> {
  /** Why the scan is not complete, one for each cause; none where it is. */
  readonly problems: readonly string[];
}

/** The report of a scan that ran: `failed` as soon as there is one problem. */
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

/** The report of a scanner that did not run. */
export function skippedReport(scanner: Pick<Scanner, 'name' | 'sources'>, reason: string): ScanReport {
  return { ...blank(scanner), status: 'skipped', reason };
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
    ms: 0,
  };
}
