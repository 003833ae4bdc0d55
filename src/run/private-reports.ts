import { privateObservation } from '../core/findings/private-report.js';
import { NEEDS, type SeenReports } from '../github/read/private-reports.js';
import type { Scanner, ScanResult } from '../scanners/scanner.js';
import { reportOf, skippedReport, timed } from '../scanners/shared/scan-report.js';
import { messageOf } from '../system/errors.js';
import { VERSION } from '../version.js';

const PRIVATE_REPORTS = { name: 'private-reports', sources: ['report'] } as const;

/**
 * Looks for what people reported in private. A token that may not see it is no failure: the scan is
 * skipped, and its reason says which permission is missing.
 * @param read asks GitHub
 */
export function privateReportScanner(read: () => Promise<SeenReports>): Scanner {
  return {
    ...PRIVATE_REPORTS,
    skipped: () => null,
    scan: () => timed(() => scanOrFail(read)),
  };
}

async function scanOrFail(read: () => Promise<SeenReports>): Promise<ScanResult> {
  const nothing = { head: [], base: [], moved: new Map<string, string>() };
  try {
    const answer = await read();
    if (!answer.seen) {
      const reason = `this token does not see private reports (security advisories in triage): that needs ${answer.needs}, which only a token of an app or a person can have`;
      return { ...nothing, report: skippedReport(PRIVATE_REPORTS, reason) };
    }
    const { ended, showsPrivate } = answer;
    const notes = showsPrivate
      ? []
      : [`no private report was listed; GitHub lists none to a token without ${NEEDS}`];
    const report = reportOf(PRIVATE_REPORTS, { version: VERSION, problems: [], notes, ended });
    return { ...nothing, head: answer.reports.map(privateObservation), report };
  } catch (error) {
    return {
      ...nothing,
      report: reportOf(PRIVATE_REPORTS, { version: VERSION, problems: [messageOf(error)] }),
    };
  }
}
