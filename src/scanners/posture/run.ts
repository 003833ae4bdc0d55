import type { ReadPosture } from '../../core/posture/facts.js';
import type { Policy } from '../../core/policy/policy.js';
import { messageOf } from '../../system/errors.js';
import { VERSION } from '../../version.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { NOT_ASKED, reportOf, timed, type ReportParts } from '../shared/scan-report.js';

const POSTURE = { name: 'posture', sources: ['posture'] } as const;

/** What the posture's scanner is told. */
export interface PostureOptions {
  /**
   * Reads the repository's settings, and the RFC 3339 time that counts as now; null for a run that
   * does not stand for the default branch, or has nobody to ask.
   */
  readonly posture: { readonly read: ReadPosture; readonly asOf: string } | null;
}

/** The scanner of the repository's settings on GitHub. */
export function createPostureScanner(options: PostureOptions): Scanner {
  return {
    ...POSTURE,
    skipped: (policy) => whySkipped(policy, options),
    scan: (context) => timed(() => scanOrFail(context, options)),
  };
}

function whySkipped({ scan }: Policy, { posture }: PostureOptions): string | null {
  if (!scan.posture.enabled) return NOT_ASKED;
  return posture === null ? 'looked at by runs on the default branch, and by fixby posture' : null;
}

async function scanOrFail({ head, policy }: ScanContext, { posture }: PostureOptions): Promise<ScanResult> {
  if (posture === null) return nothing({ problems: ['there is nobody to ask for the settings'] });
  try {
    const { scanPosture } = await import('./scan.js');
    const { checks, observations } = await scanPosture(head, posture, policy.scan.posture.disable);
    const report = reportOf(POSTURE, { version: VERSION, problems: [], checks });
    return { report, head: observations, base: [], moved: new Map() };
  } catch (error) {
    return nothing({ problems: [`the settings could not be read: ${messageOf(error)}`] });
  }
}

function nothing(parts: ReportParts): ScanResult {
  return { report: reportOf(POSTURE, { version: VERSION, ...parts }), head: [], base: [], moved: new Map() };
}
