import { addHours } from '../../scale/day.js';
import { compareText } from '../../scale/text-order.js';
import { commandOf } from '../decisions.js';
import type { CommentMarker } from '../metadata/comment-marker.js';
import type { TimelineEntry } from '../metadata/report.js';
import { lastNote } from '../notes.js';
import type { LedgerIssue, Note } from '../read.js';
import type { StandingContext } from './standing.js';
import type { IssueRef, IssueStep } from './steps.js';

/** A reminder comes when at most this share of the time to a deadline is left. */
const SOON = 0.25;

/** Maximum number of lines of a timeline; the newest are kept. */
const MAX_ENTRIES = 100;

function isIncident({ report }: LedgerIssue): boolean {
  return report?.card.report === 'incident';
}

/** The list of what has to be done, once; people tick it off, so it is never written again. */
export function checklistSteps(entry: LedgerIssue): IssueStep[] {
  if (!isIncident(entry) || lastNote(entry, ['checklist']) !== null) return [];
  return [checklistOn({ number: entry.issue.number })];
}

/** The comment that is the list of what an incident asks for. */
export function checklistOn(issue: IssueRef): IssueStep {
  return {
    kind: 'comment',
    issue,
    say: { comment: { kind: 'checklist' }, marker: { kind: 'checklist' } },
  };
}

/** The next message to others that an incident asks for: the notice of it, or an update. */
export interface NextWord {
  readonly step: 'notice' | 'update';
  /** RFC 3339 */
  readonly deadline: string;
  /** Hours that the policy gives for it, from the start of the wait to the deadline. */
  readonly hours: number;
}

/**
 * The next message that is due: first the notice, then one update after another. Null once the
 * incident is resolved, until somebody opens its issue again: updates are due from then on.
 */
function nextWord(entry: LedgerIssue, { policy }: Pick<StandingContext, 'policy'>): NextWord | null {
  const { 'notify-hours': notify, 'update-hours': update } = policy.incident;
  const said = entry.notes.flatMap((note) =>
    note.marker.kind === 'incident-said' ? [{ what: note.marker.what, at: timeOf(note, entry) }] : [],
  );
  const reopened = reopenedAt(entry);
  if (said.some(({ what, at }) => what === 'resolved' && at > reopened)) return null;
  if (!said.some(({ what }) => what === 'notified'))
    return { step: 'notice', deadline: addHours(entry.issue.createdAt, notify), hours: notify };
  const last = [reopened, ...said.map(({ at }) => at)].sort().at(-1) ?? reopened;
  return { step: 'update', deadline: addHours(last, update), hours: update };
}

/** RFC 3339: when somebody last opened the issue again; empty where nobody but us did. */
function reopenedAt({ issue }: LedgerIssue): string {
  return issue.events.findLast(({ kind, ours }) => kind === 'reopened' && !ours)?.at ?? '';
}

/** Reminds of the next message once when its deadline is near, and once when that has passed. */
export function incidentReminders(entry: LedgerIssue, context: StandingContext): IssueStep[] {
  const next = isIncident(entry) ? nextWord(entry, context) : null;
  if (next === null) return [];
  const { step, deadline, hours } = next;
  const left = (Date.parse(deadline) - Date.parse(context.asOf)) / 3_600_000;
  if (left > hours * SOON) return [];
  const late = left <= 0;
  const said = entry.notes.some(
    ({ marker }) => marker.kind === 'incident-due' && marker.deadline === deadline && (marker.late || !late),
  );
  if (said) return [];
  const { number, assignees } = entry.issue;
  return [
    {
      kind: 'comment',
      issue: { number },
      say: {
        comment: { kind: 'incident-due', step, deadline, late, assignees },
        marker: { kind: 'incident-due', deadline, late },
      },
    },
  ];
}

/** What happened to an incident, oldest first: by GitHub's events and by what was decided on it. */
export function timelineOf(entry: LedgerIssue): TimelineEntry[] {
  if (!isIncident(entry)) return [];
  const { issue, notes } = entry;
  const decided = notes.flatMap((note): TimelineEntry[] => {
    const what = wordsOf(note.marker);
    if (what === null) return [];
    const by = 'by' in note.marker ? note.marker.by : null;
    return [{ at: timeOf(note, entry), by, what }];
  });
  const moved = issue.events.map(({ at, actor, ours, kind, reason }) => ({
    at,
    by: ours ? null : actor,
    what: kind === 'closed' && reason !== null ? `closed as ${reason.replaceAll('_', ' ')}` : kind,
  }));
  return [openedEntry(issue), ...[...decided, ...moved].sort((a, b) => compareText(a.at, b.at))].slice(
    -MAX_ENTRIES,
  );
}

/** The first line of a timeline. */
export function openedEntry({
  createdAt,
  reporter,
}: Pick<LedgerIssue['issue'], 'createdAt' | 'reporter'>): TimelineEntry {
  return { at: createdAt, by: reporter ?? null, what: 'reported' };
}

function wordsOf(marker: CommentMarker): string | null {
  switch (marker.kind) {
    case 'confirmed':
      return 'confirmed';
    case 'severity-set':
      return `severity ${marker.severity}: ${marker.reason}`;
    case 'due-set':
      return `due ${marker.due}${marker.reason === '' ? '' : `: ${marker.reason}`}`;
    case 'fix-said':
      return `fixed: ${marker.fix}`;
    case 'incident-said':
      return `${marker.what}: ${marker.words}`;
    default:
      return null;
  }
}

/**
 * RFC 3339 time of the command that a comment of ours answers; of the comment itself where it
 * answers none, or the command is gone.
 */
function timeOf({ marker, comment }: Note, { issue }: LedgerIssue): string {
  if (!('answers' in marker)) return comment.at;
  return commandOf(issue, marker.answers)?.at ?? comment.at;
}
