import { isRepair, restartsClock, type GoneReason } from '../findings/gone.js';
import type { Span } from '../ledger/read.js';
import type { Policy } from '../policy/policy.js';
import { slaDays } from '../policy/sla-days.js';
import { addDays, dayOf, type Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import type { FindingRecord } from './finding-record.js';
import { severityAt } from './records.js';

/** One time that a finding was there, in calendar dates of the policy's time zone. */
export interface Episode {
  /** The day on which its clock started, which may have run on since a time before this one. */
  readonly opened: Day;
  /** The first day of this time. */
  readonly from: Day;
  /** The day on which it was found to be gone; null while it is there. */
  readonly ended: Day | null;
  /** Why it ended; null while it is there. */
  readonly gone: GoneReason | null;
  /** The last severity that it had in this time. */
  readonly severity: Severity;
  readonly due: Day | null;
}

/**
 * The times that a finding was there, oldest first, the last one being what its issue is about now.
 * The due date of an earlier one is counted again by today's policy, since nothing keeps it; where
 * the clock starts at publication it stays unknown.
 */
export function episodesOf(record: FindingRecord, policy: Policy): Episode[] {
  const zone = policy.sla.timezone;
  return record.spans.map(({ start, end, reason }, index) => {
    const last = index === record.spans.length - 1;
    const severity = last || end === null ? record.severity : severityAt(record, end);
    const opened = dayOf(clockOf(record.spans, index), zone);
    return {
      opened,
      from: dayOf(start, zone),
      ended: end === null ? null : dayOf(end, zone),
      gone: end === null ? null : (reason ?? 'fixed'),
      severity,
      due: last ? record.due : dueAgain(opened, severity, policy),
    };
  });
}

/**
 * When the clock of a time started: with it, unless the time before ended for a reason that ends no
 * clock.
 */
function clockOf(spans: readonly Span[], index: number): string {
  const [own, before] = [spans[index]?.start ?? '', spans[index - 1]];
  const runsOn = before?.reason != null && !restartsClock(before.reason);
  return runsOn ? clockOf(spans, index - 1) : own;
}

function dueAgain(opened: Day, severity: Severity, policy: Policy): Day | null {
  const days = slaDays(policy, severity);
  return days === null || policy.sla.clock === 'published' ? null : addDays(opened, days);
}

/** The day of a repair; null where it is there, or is gone for another reason. */
export function repairedOn({ ended, gone }: Pick<Episode, 'ended' | 'gone'>): Day | null {
  return gone !== null && isRepair(gone) ? ended : null;
}

/**
 * Whether a repair came on or before its due date, or what is not repaired is not yet overdue; null
 * where there is no due date. What the policy leaves out is not repaired.
 */
export function isWithinSla(episode: Pick<Episode, 'due' | 'ended' | 'gone'>, today: Day): boolean | null {
  return episode.due === null ? null : (repairedOn(episode) ?? today) <= episode.due;
}
