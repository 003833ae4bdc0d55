import type { Policy } from '../../../core/policy/policy.js';
import { messageOf } from '../../../system/errors.js';
import type { Scanner, ScanContext, ScanResult } from '../../scanner.js';
import { NOT_ASKED, reportOf, timed } from '../../shared/scan-report.js';
import type { FsrtOptions } from './options.js';

const FSRT = { name: 'fsrt', sources: ['sarif:FSRT'] } as const;

/**
 * Creates the scanner that runs Atlassian's Forge Security Requirement Tester. It runs only when
 * the policy enables it or the program is named.
 */
export function createFsrt(options: FsrtOptions): Scanner {
  return {
    ...FSRT,
    skipped: (policy: Policy) => (policy.scan.fsrt.enabled || options.fsrt !== null ? null : NOT_ASKED),
    scan: (context) => timed(() => scanOrFail(options, context)),
  };
}

async function scanOrFail(options: FsrtOptions, context: ScanContext): Promise<ScanResult> {
  try {
    const { scanWithFsrt } = await import('./scan.js');
    const { head, base, report } = await scanWithFsrt(options, context);
    return { head, base, moved: new Map(), report: reportOf(FSRT, report) };
  } catch (error) {
    return { head: [], base: [], moved: new Map(), report: reportOf(FSRT, { problems: [messageOf(error)] }) };
  }
}
