import type { Policy } from '../../core/policy.js';
import type { ScanReport } from '../../core/result.js';
import { messageOf } from '../../system/errors.js';
import { VERSION } from '../../version.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';

const NAME = 'code';

/** The code scanner. */
export const codeScanner: Scanner = {
  name: NAME,
  source: 'code',
  skipped: (policy: Policy) => (policy.scan.code.enabled ? null : 'the policy has scan.code.enabled: false'),
  scan: async (context) => {
    const start = performance.now();
    const { report, ...rest } = await scanOrFail(context);
    return { ...rest, report: { ...report, ms: Math.round(performance.now() - start) } };
  },
};

/** Whatever could not be done ends as `failed`. The engine is loaded here and not before: other commands start without it. */
async function scanOrFail(context: ScanContext): Promise<ScanResult> {
  try {
    const { scanCode } = await import('./scan.js');
    const { files, problems, notes, ...found } = await scanCode(context);
    return { ...found, report: report(files, problems, notes) };
  } catch (error) {
    return { report: report(0, [messageOf(error)], []), head: [], base: [], moved: new Map() };
  }
}

function report(files: number, failures: readonly string[], notes: readonly string[]): ScanReport {
  return {
    scanner: NAME,
    version: VERSION,
    status: failures.length === 0 ? 'done' : 'failed',
    reason: failures.length === 0 ? null : failures.join('; '),
    notes,
    packages: null,
    files,
    lockfiles: [],
    ms: 0,
  };
}
