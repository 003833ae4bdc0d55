import { appliedGrant, grantFor } from '../../gate/comment-grant.js';
import { decidedDue } from '../../gate/due-decision.js';
import { decidedSeverity } from '../../gate/memory.js';
import { slaBasis, slaOf, slaState } from '../../gate/sla.js';
import type { Policy } from '../../policy/policy.js';
import { triageDays } from '../../policy/sla-days.js';
import type { Day } from '../../scale/day.js';
import type { Severity } from '../../scale/severity.js';
import type { SlaState } from '../../scale/sla-state.js';
import { compareText } from '../../scale/text-order.js';
import { goneAt } from '../clock-end.js';
import { decisionsOf } from '../decisions.js';
import type { StatusAnswer } from '../metadata/answer-comment.js';
import { priorityIn } from '../priority-in.js';
import type { LedgerIssue } from '../read.js';
import { startOf } from '../recall.js';

/** What is needed to tell how a finding stands today. */
export interface StandingContext {
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
  readonly today: Day;
}

/** The state of an issue's most urgent finding. */
export interface Standing extends Pick<
  StatusAnswer,
  'severity' | 'due' | 'daysLeft' | 'dueReason' | 'waiver'
> {
  readonly sla: SlaState;
  /** The due date without one that a maintainer set; null where the policy gives none. */
  readonly ours: Day | null;
}

/**
 * Computes the state of an issue's most urgent finding (the earliest due date) from what the issue
 * records.
 * @param as a severity to compute with instead of the recorded one
 * @throws RangeError for an issue that lists no finding, which none of ours does
 */
export function standing(
  entry: LedgerIssue,
  { policy, asOf, today }: StandingContext,
  as: Severity | null = null,
): Standing {
  const states = entry.meta.findings.map((member) => {
    const account = { entry, member };
    const decisions = decisionsOf([account], goneAt([account]));
    const severity = as ?? decidedSeverity(decisions.severity, member.severity);
    const triage = triageDays(policy, entry.meta.source, member.rule);
    const clock = {
      firstSeen: startOf([account], []) ?? entry.openedAt,
      published: null,
      previous: entry.trusted ? [member] : [],
      triage,
      ...priorityIn(entry, member),
    };
    const { due: counted } = slaOf(severity, clock, policy, asOf);
    const { reason } = slaOf(severity, { ...clock, set: decisions.due ?? null }, policy, asOf);
    // If the clock starts at publication, the issue records the due date but not the publication
    // date, so the due date cannot be computed again.
    const kept =
      entry.trusted &&
      entry.report === undefined &&
      as === null &&
      member.basis === slaBasis(policy, severity, triage);
    const ours = kept ? member.due : counted;
    const due = decidedDue(decisions.due ?? null, ours)?.due ?? ours;
    const grant = grantFor(decisions, null, policy, today);
    return {
      severity,
      due,
      ours,
      ...slaState(due, severity, policy, today),
      dueReason: reason,
      waiver: grant === null ? null : { kind: grant.kind, ...appliedGrant(grant, today) },
    };
  });
  const [first] = states.sort((a, b) => compareText(a.due ?? '9999-12-31', b.due ?? '9999-12-31'));
  if (first === undefined) throw new RangeError(`issue ${entry.issue.number} is about nothing`);
  return first;
}
