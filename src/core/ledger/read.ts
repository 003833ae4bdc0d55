import { isCauseKey } from '../findings/cause.js';
import { GONE_REASONS, isByPerson, restartsClock, type GoneReason } from '../findings/gone.js';
import { DASHBOARD_TITLE, isOwnIssue, recovered } from './lost-text.js';
import { allMemberIds } from './former-ids.js';
import { NO_CLOCKS } from './metadata/clocks.js';
import { parseCommentMarker, type CommentMarker } from './metadata/comment-marker.js';
import { parseDashboardMetadata, type DashboardMetadata } from './metadata/dashboard.js';
import { parseIssueMetadata, type IssueMember, type IssueMetadata } from './metadata/issue.js';
import { parseOpened, type ReportCard } from './metadata/report.js';
import type { IssueEvent, TrackedComment, TrackedIssue, Tracker } from './tracker.js';

/** A comment of ours with its parsed marker. */
export interface Note {
  readonly marker: CommentMarker;
  readonly comment: TrackedComment;
}

/** An issue of ours about one or more findings, parsed. */
export interface LedgerIssue {
  readonly issue: TrackedIssue;
  readonly meta: IssueMetadata;
  /**
   * False when a person edited the body and GitHub no longer has our version: then the metadata
   * tells what the issue is about, but its dates are not used.
   */
  readonly trusted: boolean;
  /** Comments of ours, as we wrote them, oldest first. */
  readonly notes: readonly Note[];
  /** The event that closed it; null for an open issue. */
  readonly closing: IssueEvent | null;
  /** RFC 3339 time since when it is open: its creation, or the last reopening. */
  readonly openedAt: string;
  /** What our comment records, of an issue that a person reported something in; else absent. */
  readonly report?: LedgerReport;
}

/** What is known of a report, from comments of ours on its issue. */
export interface LedgerReport {
  readonly card: ReportCard;
  /** Our comment that has the card. */
  readonly note: Note;
  /** Whether it counts: an insider reported it, or a maintainer confirmed it. */
  readonly confirmed: boolean;
}

/** A dashboard issue of ours, parsed. */
export interface LedgerDashboard {
  readonly issue: TrackedIssue;
  readonly meta: DashboardMetadata;
  readonly notes: readonly Note[];
}

/** All issues of ours, parsed; each list sorted by issue number. */
export interface Ledger {
  readonly issues: readonly LedgerIssue[];
  readonly dashboards: readonly LedgerDashboard[];
}

/**
 * Parses the issues that earlier runs wrote. Changes by people are ignored: only our own last
 * version and GitHub's events and times are used.
 */
export function readLedger({ issues }: Pick<Tracker, 'issues'>): Ledger {
  const sorted = [...issues].sort((a, b) => a.number - b.number);
  const read = sorted.map(readingOf);
  return { issues: read.flatMap((one) => one.issues), dashboards: read.flatMap((one) => one.dashboards) };
}

/**
 * Issues that were parsed already. A run reads its tracker several times, and most issue objects
 * stay the same.
 */
const readings = new WeakMap<TrackedIssue, Ledger>();

function readingOf(issue: TrackedIssue): Ledger {
  const known = readings.get(issue);
  if (known !== undefined) return known;
  const reading = isReport(issue)
    ? { issues: ledgerReport(issue), dashboards: [] }
    : { issues: ledgerIssue(issue), dashboards: ledgerDashboard(issue) };
  readings.set(issue, reading);
  return reading;
}

/** Whether an issue is a report: a person's, or an incident that we opened ourselves. */
export function isReport({ reporter, written }: Pick<TrackedIssue, 'reporter' | 'written'>): boolean {
  return reporter !== undefined || parseOpened(written) !== null;
}

/**
 * A report, by our comment on it: nothing that stands in its text is read as ours. It is no finding
 * before we wrote that comment.
 */
function ledgerReport(issue: TrackedIssue): LedgerIssue[] {
  const notes = notesOf(issue);
  const note = notes.find(({ marker }) => marker.kind === 'report');
  if (note?.marker.kind !== 'report') return [];
  const { card } = note.marker;
  const confirmed = card.insider || notes.some(({ marker }) => marker.kind === 'confirmed');
  const report = { card, note, confirmed };
  return [{ ...lifeOf(issue), issue, meta: reportMetadata(card), trusted: true, notes, report }];
}

function reportMetadata({ id, report, title, severity, due, basis }: ReportCard): IssueMetadata {
  return {
    key: id,
    source: 'report',
    package: null,
    commit: null,
    field: null,
    findings: [{ id, rule: report, title, aliases: [], severity, due, basis, since: null, places: [] }],
  };
}

function lifeOf(issue: TrackedIssue): Pick<LedgerIssue, 'closing' | 'openedAt'> {
  const last = issue.events.at(-1);
  return {
    closing: issue.state === 'closed' && last?.kind === 'closed' ? last : null,
    openedAt: issue.events.findLast(({ kind }) => kind === 'reopened')?.at ?? issue.createdAt,
  };
}

function ledgerIssue(issue: TrackedIssue): LedgerIssue[] {
  const written = issue.written === null ? null : parseIssueMetadata(issue.written);
  const notes = notesOf(issue);
  const meta = written ?? metadataWithoutOurs(issue, notes);
  if (meta === null) return [];
  return [{ ...lifeOf(issue), issue, meta, trusted: written !== null, notes }];
}

/**
 * What GitHub's own record says of an issue whose text somebody else wrote. That text counts only
 * where there is no record to ask: it may name another finding of the same rule, so that this one
 * would begin anew.
 */
function metadataWithoutOurs(issue: TrackedIssue, notes: readonly Note[]): IssueMetadata | null {
  if (issue.lost == null) return parseIssueMetadata(issue.body);
  return recovered(issue, issue.lost, namedIn(notes));
}

/** The fingerprints of what an issue had by our comments, and what did not leave it since. */
function namedIn(notes: readonly Note[]): string[] {
  const ids = new Set<string>();
  for (const { marker } of notes) {
    if (marker.kind === 'left') for (const { id } of marker.members) ids.delete(id);
    else if (marker.kind === 'joined' || marker.kind === 'returned' || isGoneMarker(marker))
      for (const id of marker.findings) ids.add(id);
  }
  return [...ids];
}

/** A dashboard that remembers nothing: its text is gone. */
const EMPTY_DASHBOARD: DashboardMetadata = {
  asOf: '',
  commit: null,
  runUrl: null,
  scans: [],
  workflow: null,
  coverage: [],
  clocks: NO_CLOCKS,
};

function ledgerDashboard(issue: TrackedIssue): LedgerDashboard[] {
  const said = parseDashboardMetadata(issue.written ?? issue.body);
  const meta = said ?? (issue.lost?.title === DASHBOARD_TITLE ? EMPTY_DASHBOARD : null);
  return meta === null ? [] : [{ issue, meta, notes: notesOf(issue) }];
}

function notesOf(issue: TrackedIssue): Note[] {
  return issue.comments.flatMap((comment) => {
    const marker = comment.ours && comment.written !== null ? parseCommentMarker(comment.written) : null;
    return marker === null ? [] : [{ marker, comment }];
  });
}

/** Comments of ours on a dashboard of which GitHub no longer has our text: lists of what waits. */
export function lostLists({ issue }: LedgerDashboard): TrackedComment[] {
  return issue.comments.filter(({ ours, written }) => ours && written === null);
}

/**
 * The last of our comments with a marker of some kinds, from a time on (inclusive); null when there
 * is none.
 */
export function lastNote<Kind extends CommentMarker['kind']>(
  { notes }: Pick<LedgerIssue, 'notes'>,
  kinds: readonly Kind[],
  since = '',
): (Note & { readonly marker: Extract<CommentMarker, { kind: Kind }> }) | null {
  const found = notes.findLast(
    ({ marker, comment }) => kinds.some((kind) => kind === marker.kind) && comment.at >= since,
  );
  return (found ?? null) as (Note & { readonly marker: Extract<CommentMarker, { kind: Kind }> }) | null;
}

/**
 * Whether we closed the issue as a duplicate of another one about the same finding, and nobody
 * reopened it.
 */
export function isDuplicate(entry: Pick<LedgerIssue, 'issue' | 'notes' | 'openedAt'>): boolean {
  return entry.issue.state === 'closed' && lastNote(entry, ['duplicate'], entry.openedAt) !== null;
}

/** A comment that an issue's findings are gone. The marker's kind is the reason. */
export interface GoneNote extends Note {
  readonly marker: Extract<CommentMarker, { kind: GoneReason }>;
}

/** Whether a marker says that findings are gone. */
export function isGoneMarker(marker: CommentMarker): marker is GoneNote['marker'] {
  return GONE_REASONS.some((reason) => reason === marker.kind);
}

function isGone(note: Note): note is GoneNote {
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

/** A period during which a finding was open, as RFC 3339 times; `end` is null while it is. */
export interface Span {
  readonly start: string;
  readonly end: string | null;
  /** Why it ended; null or absent while it lasts, and when another issue took over. */
  readonly reason?: GoneReason | null;
}

/**
 * The periods during which a finding of an issue was open, by GitHub's own times. One starts with
 * the issue's creation, with the comment that the finding joined, or with a reopening after it was
 * gone; it ends with our comment that it is gone. A person closing the issue ends nothing. An issue
 * about a cause counts as a whole: it ends only when all its findings are gone.
 */
export function spansOf(entry: LedgerIssue, member: IssueMember): Span[] {
  const spans: { start: string; end: string | null; reason: GoneReason | null }[] = [];
  const whole = isCauseKey(entry.meta.key);
  const single = whole || isOwnIssue(entry.meta, member);
  const own = new Set(allMemberIds(entry.meta, member));
  const concerns = (ids: readonly string[]): boolean => single || ids.some((id) => own.has(id));
  const open = (at: string): void => {
    if (spans.at(-1)?.end !== null) spans.push({ start: at, end: null, reason: null });
  };
  const close = (at: string, reason: GoneReason): void => {
    const last = spans.at(-1);
    if (last?.end === null) Object.assign(last, { end: at, reason });
  };
  let left = false;
  const joined = entry.notes.some(
    ({ marker }) => marker.kind === 'joined' && marker.findings.some((id) => own.has(id)),
  );
  if (!joined || single) open(entry.issue.createdAt);
  for (const step of timeline(entry)) {
    if ('reopened' in step) {
      if (spans.length > 0 && step.afterGone && !left) open(step.at);
    } else if ('left' in step) {
      // A cause lasts as long as one of its findings, so a single departure ends nothing.
      const gone = whole ? undefined : step.left.find(({ id }) => concerns([id]));
      if (gone !== undefined) close(step.at, gone.reason);
      left ||= gone !== undefined;
    } else {
      // An issue is gone as a whole: also what it had when its text was lost, or was about to have.
      if (step.gone !== null) close(step.at, step.gone);
      if (!concerns(step.findings) || (whole && step.joined)) continue;
      if (step.gone === null) open(step.at);
      left = false;
    }
  }
  return spans;
}

type TimelineStep =
  | { readonly at: string; readonly reopened: true; readonly afterGone: boolean }
  | {
      readonly at: string;
      readonly left: readonly { readonly id: string; readonly reason: GoneReason }[];
    }
  | {
      readonly at: string;
      /** The reason why they are gone; null when they joined or returned. */
      readonly gone: GoneReason | null;
      readonly joined: boolean;
      readonly findings: readonly string[];
    };

/** When a person closed an issue, of which our comment tells later. */
function closedBefore({ events }: TrackedIssue, at: string): string {
  return events.findLast((event) => event.kind === 'closed' && event.at <= at)?.at ?? at;
}

/**
 * The comments and events that start or end periods, in order of time. With equal times a comment
 * comes before the event, since we write it first.
 */
function timeline({ notes, issue }: LedgerIssue): TimelineStep[] {
  const words = notes.flatMap(({ marker, comment: { at } }): TimelineStep[] => {
    if (marker.kind === 'left') return [{ at, left: marker.members }];
    if (isGoneMarker(marker)) {
      const ended = isByPerson(marker.kind) ? closedBefore(issue, at) : at;
      return [{ at: ended, gone: marker.kind, joined: false, findings: marker.findings }];
    }
    return marker.kind === 'joined' || marker.kind === 'returned'
      ? [{ at, gone: null, joined: marker.kind === 'joined', findings: marker.findings }]
      : [];
  });
  const reopenings = issue.events
    .filter(({ kind }) => kind === 'reopened')
    .map((event): TimelineStep => ({
      at: event.at,
      reopened: true,
      afterGone: notes.some((note) => isGone(note) && note.comment.at <= event.at),
    }));
  return [...words, ...reopenings].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
