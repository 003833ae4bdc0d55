import type { Policy } from '../policy/policy.js';
import { slaDays } from '../policy/presets.js';
import { addDays, dayOf, type Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import { severityAt, type FindingRecord } from './records.js';

/** One time that a finding was there: from the start of a clock to the fix, in calendar dates of the policy's time zone. */
export interface Episode {
  readonly opened: Day;
  /** The day on which it was found to be gone; null while it is there. */
  readonly fixed: Day | null;
  /** The last severity that it had in this time. */
  readonly severity: Severity;
  readonly due: Day | null;
}

/**
 * The times that a finding was there, oldest first, the last one being what its issue is about now. The due date of an earlier one is counted again
 * by today's policy, since nothing keeps it; where the clock starts at publication it stays unknown.
 */
export function episodesOf(record: FindingRecord, policy: Policy): Episode[] {
  const zone = policy.sla.timezone;
  return record.spans.map(({ start, end }, index) => {
    const last = index === record.spans.length - 1;
    const severity = last || end === null ? record.severity : severityAt(record, end);
    const opened = dayOf(start, zone);
    return {
      opened,
      fixed: end === null ? null : dayOf(end, zone),
      severity,
      due: last ? record.due : dueAgain(opened, severity, policy),
    };
  });
}

function dueAgain(opened: Day, severity: Severity, policy: Policy): Day | null {
  const days = slaDays(policy, severity);
  return days === null || policy.sla.clock === 'published' ? null : addDays(opened, days);
}

/** Whether a fix came on or before its due date, or what is open is not yet overdue; null where there is no due date. */
export function isWithinSla({ due, fixed }: Pick<Episode, 'due' | 'fixed'>, today: Day): boolean | null {
  return due === null ? null : (fixed ?? today) <= due;
}
