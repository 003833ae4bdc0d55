import type { Coverage } from '../findings/coverage.js';
import type { ScanReport } from '../findings/result.js';
import type { CoveragePoint } from '../ledger/metadata/coverage-point.js';
import { lastOfWeek } from '../ledger/plan/due-places.js';
import type { Day } from '../scale/day.js';

/** Half a year with one point a week. */
const MAX_POINTS = 26;

/**
 * The points of earlier weeks, and today's as that of this week; unchanged where one of the scans
 * cannot say. Oldest first.
 */
export function coverageTrend(
  before: readonly CoveragePoint[],
  scans: readonly ScanReport[],
  today: Day,
): CoveragePoint[] {
  // What a scanner that failed did not look at is in no figure.
  if (scans.some(({ status }) => status === 'failed')) return [...before];
  const covered = scans.flatMap((scan) =>
    scan.status === 'done' && scan.coverage !== null ? [{ scan, coverage: scan.coverage }] : [],
  );
  if (covered.length === 0) return [...before];
  const point = {
    day: today,
    looked: covered.reduce((sum, { scan, coverage }) => sum + lookedIn(scan, coverage), 0),
    unseen: covered.reduce((sum, { coverage }) => sum + gapsIn(coverage), 0),
  };
  const earlier = before.filter(({ day }) => lastOfWeek(day) < lastOfWeek(today));
  return [...earlier, point].slice(-MAX_POINTS);
}

function lookedIn({ sources }: ScanReport, { head }: Coverage): number {
  return sources.includes('dependencies') ? head.looked.packages : head.looked.files;
}

function gapsIn({ head }: Coverage): number {
  return head.unseen.filter(({ reason }) => reason !== 'excluded').length;
}
