import { lastOfWeek } from '../ledger/plan/due-places.js';
import { addDays, dayOf, type Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import type { Episode } from './episodes.js';
import type { FindingRecord } from './finding-record.js';
import type { WeekCount } from './trend.js';

/** Half a year. */
const MAX_WEEKS = 26;

/** A finding with the periods during which it was open. */
export interface History {
  readonly record: FindingRecord;
  readonly episodes: readonly Episode[];
}

/**
 * How many findings were open at the end of each week, including waived ones: from the week of the
 * first finding, but half a year at most. Weeks end on Sundays; the current one ends today.
 * @param timezone the time zone that decides when a day ends
 */
export function weekCounts(histories: readonly History[], today: Day, timezone: string): WeekCount[] {
  if (histories.length === 0) return [];
  const starts = histories.flatMap(({ episodes }) => episodes.map(({ from }) => from));
  const first = starts.reduce((a, b) => (a < b ? a : b), today);
  const weeks = weekEnds(today)
    .filter((day) => day >= first)
    .map((day) => ({ day, critical: 0, high: 0, medium: 0, low: 0 }));
  for (const history of histories) countIn(weeks, history, timezone);
  return weeks;
}

/** The last days of the weeks, oldest first. */
function weekEnds(today: Day): Day[] {
  const sunday = lastOfWeek(today);
  return Array.from({ length: MAX_WEEKS }, (_, index) =>
    index === MAX_WEEKS - 1 ? today : addDays(sunday, (index - MAX_WEEKS + 1) * 7),
  );
}

function countIn(
  weeks: readonly ({ readonly day: Day } & Record<Severity, number>)[],
  { record, episodes }: History,
  timezone: string,
): void {
  const changes = record.severities.map(({ at, severity }) => ({ day: dayOf(at, timezone), severity }));
  const severityOn = (day: Day): Severity =>
    changes.findLast((change) => change.day <= day)?.severity ?? record.severity;
  for (const { from, ended } of episodes) {
    for (const week of weeks) {
      if (week.day >= from && (ended === null || week.day < ended)) week[severityOn(week.day)] += 1;
    }
  }
}
