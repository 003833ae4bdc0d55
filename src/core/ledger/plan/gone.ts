import { slaState } from '../../gate/sla.js';
import { dayOf, daysBetween, type Day } from '../../scale/day.js';
import type { FixedComment } from '../metadata/comment-data.js';
import { goneNote, isDuplicate, lastNote, type BookIssue } from '../read.js';
import { startOf } from '../recall.js';
import type { PlanContext } from './context.js';
import type { IssueRef, IssueStep } from './steps.js';

/** Closes an issue in favour of the one that goes on with its finding. */
export function supersededSteps(
  entry: Pick<BookIssue, 'issue' | 'notes' | 'openedAt'>,
  by: IssueRef,
): IssueStep[] {
  if (entry.issue.state === 'closed') return [];
  const issue = { number: entry.issue.number };
  const said = lastNote(entry, ['duplicate'], entry.openedAt) !== null;
  return [
    ...(said ? [] : [{ kind: 'comment' as const, issue, say: { duplicateOf: by } }]),
    { kind: 'close-issue', issue, reason: 'duplicate' },
  ];
}

/**
 * What becomes of an issue none of whose findings is in the scanned tree: closed where its source was scanned to its end, else only kept up to date with the
 * calendar. One that a person closed before gets our word that it is gone, so that the record has it.
 */
export function goneSteps(entry: BookIssue, context: PlanContext): IssueStep[] {
  if (!context.complete(entry.meta.source)) return unseenSteps(entry, context);
  const issue = { number: entry.issue.number };
  const closed = entry.issue.state === 'closed';
  if (closed && (isDuplicate(entry) || goneNote(entry) !== null)) return [];
  const words: IssueStep = {
    kind: 'comment',
    issue,
    say: {
      comment: fixedComment(entry, context),
      marker: { kind: 'fixed', findings: entry.meta.findings.map(({ id }) => id) },
    },
  };
  return [
    ...(goneNote(entry) === null ? [words] : []),
    ...(closed ? [] : [{ kind: 'close-issue' as const, issue, reason: 'completed' as const }]),
  ];
}

function fixedComment(entry: BookIssue, context: PlanContext): FixedComment {
  const zone = context.policy.sla.timezone;
  const starts = entry.meta.findings.map((member) => startOf([{ entry, member }], []));
  const start = starts.filter((time) => time !== null).sort()[0] ?? entry.openedAt;
  const due = earliestDue(entry);
  return {
    kind: 'fixed',
    commit: context.commit,
    runUrl: context.runUrl,
    days: Math.max(0, daysBetween(dayOf(start, zone), context.today)),
    due,
    daysLeft: due === null ? null : daysBetween(context.today, due),
  };
}

/** The earliest due date that the issue announces; null where nothing is known for sure. */
function earliestDue({ meta, trusted }: BookIssue): Day | null {
  if (!trusted) return null;
  return meta.findings.flatMap(({ due }) => (due === null ? [] : [due])).sort()[0] ?? null;
}

/** What was not looked for is not gone, and its due date comes nearer all the same. */
function unseenSteps(entry: BookIssue, { policy, today }: PlanContext): IssueStep[] {
  const due = earliestDue(entry);
  if (entry.issue.state === 'closed' || due === null) return [];
  const severity = entry.meta.findings.find((member) => member.due === due)?.severity ?? 'low';
  const { sla } = slaState(due, severity, policy, today);
  const wanted = sla === 'overdue' ? 'sla: overdue' : sla === 'due-soon' ? 'sla: due soon' : null;
  const has = entry.issue.labels.filter((name) => /^sla: (?:due soon|overdue)$/iu.test(name));
  const issue = { number: entry.issue.number };
  return [
    ...(wanted === null || has.some((name) => name.toLowerCase() === wanted)
      ? []
      : [{ kind: 'add-labels' as const, issue, labels: [wanted] }]),
    ...has
      .filter((name) => name.toLowerCase() !== wanted)
      .map((label) => ({ kind: 'remove-label' as const, issue, label })),
  ];
}
