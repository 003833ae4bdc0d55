import type { ClosedByPerson } from '../../findings/gone.js';
import { dayOf, daysBetween } from '../../scale/day.js';
import type { ClosedReportComment } from '../metadata/report-comment.js';
import { goneNote, isDuplicate, lastNote } from '../notes.js';
import type { LedgerIssue } from '../read.js';
import { startOf } from '../recall.js';
import type { Role } from '../role.js';
import type { IssueEvent } from '../tracker.js';
import { standing, type StandingContext } from './standing.js';
import type { IssueStep } from './steps.js';

/** Whether an issue was closed by somebody else and no comment of ours says yet what that means. */
export function isUnanswered(entry: LedgerIssue): boolean {
  const { closing } = entry;
  return closing !== null && !closing.ours && goneNote(entry) === null && !isDuplicate(entry);
}

/** What somebody says of it who closes an issue that no scan can. */
export function closedAs({ reason }: IssueEvent): ClosedByPerson {
  return reason === 'not_planned' || reason === 'duplicate' ? 'rejected' : 'resolved';
}

/** Who has write access mends things; that a confirmed report is none is a maintainer's to say. */
export function mayClose(role: Role, as: ClosedByPerson): boolean {
  return role === 'maintains' || (role === 'writes' && as === 'resolved');
}

/** Our comment on a closing that counts, by which the findings are gone. */
export function closedSteps(entry: LedgerIssue, as: ClosedByPerson, context: StandingContext): IssueStep[] {
  const findings = entry.meta.findings.map(({ id }) => id);
  const say = { comment: closedComment(entry, as, context), marker: { kind: as, findings } };
  return [{ kind: 'comment', issue: { number: entry.issue.number }, say }];
}

/** What our comment says of a closing that counts. */
function closedComment(
  entry: LedgerIssue,
  kind: ClosedByPerson,
  context: StandingContext,
): ClosedReportComment {
  const { timezone } = context.policy.sla;
  const [member] = entry.meta.findings;
  const start = member === undefined ? null : startOf([{ entry, member }], []);
  const day = dayOf(entry.closing?.at ?? context.asOf, timezone);
  const { due } = standing(entry, context);
  return {
    kind,
    about: entry.report === undefined ? 'episode' : 'report',
    by: entry.closing?.actor ?? null,
    days: Math.max(0, daysBetween(dayOf(start ?? entry.issue.createdAt, timezone), day)),
    due,
    daysLeft: due === null ? null : daysBetween(day, due),
    fix: fixOf(entry),
  };
}

/** What a maintainer last said that mended it; null where nobody did. Untrusted. */
export function fixOf(entry: Pick<LedgerIssue, 'notes'>): string | null {
  return lastNote(entry, ['fix-said'])?.marker.fix ?? null;
}
