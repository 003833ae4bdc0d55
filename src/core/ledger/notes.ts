import { GONE_REASONS, isByPerson, restartsClock, type GoneReason } from '../findings/gone.js';
import { isGoneMarker, type CommentMarker } from './metadata/comment-marker.js';
import type { LedgerIssue, Note } from './read.js';

/** A comment of ours with a marker of some kinds. */
export type NoteOf<Kind extends CommentMarker['kind']> = Note & {
  readonly marker: Extract<CommentMarker, { kind: Kind }>;
};

/**
 * The last of our comments with a marker of some kinds, from a time on (inclusive); null when there
 * is none.
 */
export function lastNote<Kind extends CommentMarker['kind']>(
  { notes }: Pick<LedgerIssue, 'notes'>,
  kinds: readonly Kind[],
  since = '',
): NoteOf<Kind> | null {
  const found = notes.findLast(
    ({ marker, comment }) => kinds.some((kind) => kind === marker.kind) && comment.at >= since,
  );
  return (found ?? null) as NoteOf<Kind> | null;
}

/**
 * Whether we closed the issue as a duplicate of another one about the same finding, and nobody
 * reopened it.
 */
export function isDuplicate(entry: Pick<LedgerIssue, 'issue' | 'notes' | 'openedAt'>): boolean {
  return entry.issue.state === 'closed' && lastNote(entry, ['duplicate'], entry.openedAt) !== null;
}

/** A comment that an issue's findings are gone. The marker's kind is the reason. */
export type GoneNote = NoteOf<GoneReason>;

export function isGone(note: Note): note is GoneNote {
  return isGoneMarker(note.marker);
}

/**
 * Our comment by which a complete scan, or a decision, confirmed that the issue's findings are
 * gone. Null when there is none since the issue was last opened, or when the findings returned
 * after it.
 */
export function goneNote(entry: LedgerIssue): GoneNote | null {
  const last: Note | null = lastNote(entry, [...GONE_REASONS, 'returned'], entry.openedAt);
  if (last === null || !isGone(last)) return null;
  // GitHub's times are seconds: what a person's closing ended goes on once it is open, at once too.
  return entry.issue.state === 'open' && isByPerson(last.marker.kind) ? null : last;
}

/**
 * Whether the dates in the issue's body apply to the present occurrence of its findings: the body
 * is ours, and was written after they were last gone. After an interrupted run a reopened issue may
 * still have the body from before, whose dates no longer bind. Reasons that let the clock continue
 * do not count as gone here.
 */
export function isCurrent(entry: LedgerIssue): boolean {
  const now = goneNote(entry);
  if (!entry.trusted || (now !== null && restartsClock(now.marker.kind))) return false;
  const gone = entry.notes.findLast((note) => isGone(note) && restartsClock(note.marker.kind));
  return gone === undefined || entry.issue.bodyAt > gone.comment.at;
}
