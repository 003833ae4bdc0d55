import type { Policy } from '../../core/policy/policy.js';
import { messageOf } from '../../system/errors.js';
import { VERSION } from '../../version.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { reportOf, timed } from '../shared/scan-report.js';

const CODE = { name: 'code', sources: ['code'] } as const;

/** The code scanner. */
export const codeScanner: Scanner = {
  ...CODE,
  skipped: (policy: Policy) => (policy.scan.code.enabled ? null : 'the policy has scan.code.enabled: false'),
  scan: (context) => timed(() => scanOrFail(context)),
};

/**
 * Turns any error into a `failed` scan. The engine is loaded here, so that other commands start
 * without it.
 */
async function scanOrFail(context: ScanContext): Promise<ScanResult> {
  try {
    const { scanCode } = await import('./scan.js');
    const { files, problems, notes, coverage, ...found } = await scanCode(context);
    return { ...found, report: reportOf(CODE, { version: VERSION, files, problems, notes, coverage }) };
  } catch (error) {
    const report = reportOf(CODE, { version: VERSION, files: 0, problems: [messageOf(error)] });
    return { report, head: [], base: [], moved: new Map() };
  }
}
