import { isRepair, restartsClock, type GoneReason } from '../findings/gone.js';
import type { Span } from '../ledger/issue-spans.js';
import type { Policy } from '../policy/policy.js';
import { slaDays } from '../policy/sla-days.js';
import { addDays, dayOf, type Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import type { FindingRecord } from './finding-record.js';
import { severityAt } from './records.js';

/** One period during which a finding was open, in calendar dates of the policy's time zone. */
export interface Episode {
  /**
   * The day on which its clock started. It is before `from` when the clock continued from an
   * earlier period.
   */
  readonly opened: Day;
  /** The first day of this period. */
  readonly from: Day;
  /** The day on which the finding was found to be gone; null while it is open. */
  readonly ended: Day | null;
  /** Why it was gone; null while it is open. */
  readonly gone: GoneReason | null;
  /** The severity at the end of this period. */
  readonly severity: Severity;
  readonly due: Day | null;
}

/**
 * The periods during which a finding was open, oldest first. The due date of an earlier period is
 * not recorded, so it is computed with today's policy; if the clock starts at publication it is
 * unknown (null).
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
 * The start of a period's clock: its own start, unless the period before ended for a reason that
 * lets the clock continue.
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

/** The day of the repair; null when the finding is open, or gone for another reason. */
export function repairedOn({ ended, gone }: Pick<Episode, 'ended' | 'gone'>): Day | null {
  return gone !== null && isRepair(gone) ? ended : null;
}

/**
 * Whether the repair came on or before the due date, or an unrepaired finding is not yet overdue;
 * null without a due date. A finding that the policy excludes counts as unrepaired.
 */
export function isWithinSla(episode: Pick<Episode, 'due' | 'ended' | 'gone'>, today: Day): boolean | null {
  return episode.due === null ? null : (repairedOn(episode) ?? today) <= episode.due;
}
