import { dayOf } from '../../scale/day.js';
import { isGoneMarker } from '../metadata/comment-marker.js';
import { goneNote, lastNote, type GoneNote } from '../notes.js';
import type { LedgerIssue } from '../read.js';
import type { PlanContext } from './context.js';
import type { IssueStep, Said } from './steps.js';
import { summarise } from './summary.js';
import type { Target } from './target.js';

/**
 * Reopens the issue of a finding that returned or is still there, and comments why. If an
 * interrupted run reopened it without the comment, only the comment is added.
 */
export function openingSteps(target: Target, entry: LedgerIssue, context: PlanContext): IssueStep[] {
  const ref = { number: entry.issue.number };
  const due = summarise(target.findings).due;
  const { commit, runUrl } = context;
  const ids = target.findings.map(({ id }) => id);
  const say = (said: Said): IssueStep => ({ kind: 'comment', issue: ref, say: said });
  const returned = ({ comment: { at }, marker }: GoneNote): IssueStep =>
    say({
      comment: {
        kind: 'returned',
        commit,
        runUrl,
        goneSince: dayOf(at, context.policy.sla.timezone),
        reason: marker.kind,
        due,
      },
      marker: { kind: 'returned', findings: ids },
    });
  const stillThere = (closedBy: string | null): IssueStep =>
    say({
      comment: { kind: 'still-there', commit, runUrl, closedBy, due },
      marker: { kind: 'still-there', findings: ids },
    });
  if (entry.issue.state === 'closed') {
    const gone = goneNote(entry);
    return [
      { kind: 'reopen-issue', issue: ref },
      gone === null ? stillThere(entry.closing?.actor ?? null) : returned(gone),
    ];
  }
  const unclosed = goneNote(entry);
  if (unclosed !== null) return [returned(unclosed)];
  const last = entry.issue.events.at(-1);
  if (last?.kind !== 'reopened' || !last.ours) return [];
  if (lastNote(entry, ['returned', 'still-there'], last.at) !== null) return [];
  const gone = goneBefore(entry, last.at);
  return [gone === null ? stillThere(closerBefore(entry)) : returned(gone)];
}

/**
 * Our comment that the finding was gone, from before a reopening; null when a person had closed the
 * issue.
 */
function goneBefore({ issue, notes }: LedgerIssue, reopenedAt: string): GoneNote | null {
  const openings = issue.events.filter(({ kind, at }) => kind === 'reopened' && at < reopenedAt);
  const since = openings.at(-1)?.at ?? issue.createdAt;
  const gone = notes.findLast(
    (note): note is GoneNote =>
      isGoneMarker(note.marker) && note.comment.at >= since && note.comment.at <= reopenedAt,
  );
  return gone ?? null;
}

function closerBefore({ issue }: LedgerIssue): string | null {
  return issue.events.findLast(({ kind }) => kind === 'closed')?.actor ?? null;
}
