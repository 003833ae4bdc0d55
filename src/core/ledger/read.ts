import { allMemberIds } from './former-ids.js';
import { parseCommentMarker, type CommentMarker } from './metadata/comment-marker.js';
import { parseDashboardMetadata, type DashboardMetadata } from './metadata/dashboard.js';
import { parseIssueMetadata, type IssueMember, type IssueMetadata } from './metadata/issue.js';
import type { IssueEvent, TrackedComment, TrackedIssue, Tracker } from './tracker.js';

/** A comment of ours with what it says to us. */
export interface Note {
  readonly marker: CommentMarker;
  readonly comment: TrackedComment;
}

/** An issue of ours about one or more findings, read. */
export interface BookIssue {
  readonly issue: TrackedIssue;
  readonly meta: IssueMetadata;
  /** False where a person edited the body and GitHub no longer has our version: then it tells what the issue is about, and no dates. */
  readonly trusted: boolean;
  /** Comments of ours, as we wrote them, oldest first. */
  readonly notes: readonly Note[];
  /** The closing that holds now; null for an open issue. */
  readonly closing: IssueEvent | null;
  /** RFC 3339 time since when it is open: its creation, or the last reopening. */
  readonly openedAt: string;
}

/** A dashboard issue of ours, read. */
export interface BookDashboard {
  readonly issue: TrackedIssue;
  readonly meta: DashboardMetadata;
  readonly notes: readonly Note[];
}

/** All issues of ours, read; each list by number. */
export interface Book {
  readonly issues: readonly BookIssue[];
  readonly dashboards: readonly BookDashboard[];
}

/** Reads what earlier runs wrote. Nothing that a person changed is believed: what counts is our own last version, and GitHub's events and times. */
export function readBook({ issues }: Pick<Tracker, 'issues'>): Book {
  const sorted = [...issues].sort((a, b) => a.number - b.number);
  const read = sorted.map(readingOf);
  return { issues: read.flatMap((one) => one.issues), dashboards: read.flatMap((one) => one.dashboards) };
}

/** What was read already: a run reads its tracker before and after each part of the work, and most issues of it stay the same objects. */
const readings = new WeakMap<TrackedIssue, Book>();

function readingOf(issue: TrackedIssue): Book {
  const known = readings.get(issue);
  if (known !== undefined) return known;
  const reading = { issues: bookIssue(issue), dashboards: bookDashboard(issue) };
  readings.set(issue, reading);
  return reading;
}

function bookIssue(issue: TrackedIssue): BookIssue[] {
  const written = issue.written === null ? null : parseIssueMetadata(issue.written);
  const meta = written ?? parseIssueMetadata(issue.body);
  if (meta === null) return [];
  const last = issue.events.at(-1);
  return [
    {
      issue,
      meta,
      trusted: written !== null,
      notes: notesOf(issue),
      closing: issue.state === 'closed' && last?.kind === 'closed' ? last : null,
      openedAt: issue.events.findLast(({ kind }) => kind === 'reopened')?.at ?? issue.createdAt,
    },
  ];
}

function bookDashboard(issue: TrackedIssue): BookDashboard[] {
  const meta = parseDashboardMetadata(issue.written ?? issue.body);
  return meta === null ? [] : [{ issue, meta, notes: notesOf(issue) }];
}

function notesOf(issue: TrackedIssue): Note[] {
  return issue.comments.flatMap((comment) => {
    const marker = comment.ours && comment.written !== null ? parseCommentMarker(comment.written) : null;
    return marker === null ? [] : [{ marker, comment }];
  });
}

/** The last note of some kinds since a time, that time included; null where there is none. */
export function lastNote<Kind extends CommentMarker['kind']>(
  { notes }: Pick<BookIssue, 'notes'>,
  kinds: readonly Kind[],
  since = '',
): (Note & { readonly marker: Extract<CommentMarker, { kind: Kind }> }) | null {
  const found = notes.findLast(
    ({ marker, comment }) => kinds.some((kind) => kind === marker.kind) && comment.at >= since,
  );
  return (found ?? null) as (Note & { readonly marker: Extract<CommentMarker, { kind: Kind }> }) | null;
}

/**
 * Whether the issue was closed in favour of another one about the same finding: by us, and nobody reopened it since.
 */
export function isDuplicate(entry: Pick<BookIssue, 'issue' | 'notes' | 'openedAt'>): boolean {
  return entry.issue.state === 'closed' && lastNote(entry, ['duplicate'], entry.openedAt) !== null;
}

/**
 * The note by which a complete scan confirmed that the issue's findings are gone; null where it did not since it was opened last, or they have come back
 * since.
 */
export function goneNote(entry: BookIssue): Note | null {
  const last: Note | null = lastNote(entry, ['fixed', 'returned'], entry.openedAt);
  return last?.marker.kind === 'fixed' ? last : null;
}

/**
 * Whether the issue's body speaks of its findings' present life: ours, and written since they were found again. A run that was cut short after it reopened
 * an issue left the body of the life before, whose dates bind no more.
 */
export function isCurrent(entry: BookIssue): boolean {
  if (!entry.trusted || goneNote(entry) !== null) return false;
  const gone = lastNote(entry, ['fixed']);
  return gone === null || entry.issue.bodyAt > gone.comment.at;
}

/** A time during which a finding was open, RFC 3339; `end` is null while it lasts. */
export interface Span {
  readonly start: string;
  readonly end: string | null;
}

/**
 * When a finding of an issue was open, by GitHub's own times: from the issue's creation, the comment by which it joined, or a reopening after we had
 * found it gone, to our next word that it is gone. A closing by hand ends nothing. What left the issue of its package is back when it joins again.
 */
export function spansOf(entry: BookIssue, member: IssueMember): Span[] {
  const spans: { start: string; end: string | null }[] = [];
  const single = entry.meta.key === member.id;
  const own = new Set(allMemberIds(entry.meta, member));
  const concerns = (ids: readonly string[]): boolean => single || ids.some((id) => own.has(id));
  const open = (at: string): void => {
    if (spans.at(-1)?.end !== null) spans.push({ start: at, end: null });
  };
  const close = (at: string): void => {
    const last = spans.at(-1);
    if (last?.end === null) last.end = at;
  };
  let left = false;
  const joined = entry.notes.some(
    ({ marker }) => marker.kind === 'joined' && marker.findings.some((id) => own.has(id)),
  );
  if (!joined || single) open(entry.issue.createdAt);
  for (const step of timeline(entry)) {
    if ('reopened' in step) {
      if (spans.length > 0 && step.afterGone && !left) open(step.at);
    } else if (concerns(step.findings)) {
      if (step.kind === 'joined' || step.kind === 'returned') open(step.at);
      else close(step.at);
      left = step.kind === 'left';
    }
  }
  return spans;
}

type TimelineStep =
  | { readonly at: string; readonly reopened: true; readonly afterGone: boolean }
  | {
      readonly at: string;
      readonly kind: 'fixed' | 'left' | 'joined' | 'returned';
      readonly findings: readonly string[];
    };

/** What opens and closes findings, in its order. Words come before the event of the same second: we write them first. */
function timeline({ notes, issue }: BookIssue): TimelineStep[] {
  const words = notes.flatMap(({ marker, comment }): TimelineStep[] => {
    if (marker.kind === 'left') {
      return [{ at: comment.at, kind: marker.kind, findings: marker.members.map(({ id }) => id) }];
    }
    return marker.kind === 'fixed' || marker.kind === 'joined' || marker.kind === 'returned'
      ? [{ at: comment.at, kind: marker.kind, findings: marker.findings }]
      : [];
  });
  const reopenings = issue.events
    .filter(({ kind }) => kind === 'reopened')
    .map((event): TimelineStep => ({
      at: event.at,
      reopened: true,
      afterGone: notes.some(({ marker, comment }) => marker.kind === 'fixed' && comment.at <= event.at),
    }));
  return [...words, ...reopenings].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
