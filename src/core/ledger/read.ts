import { DASHBOARD_TITLE, namedMember, recovered } from './lost-text.js';
import { NO_CLOCKS } from './metadata/clocks.js';
import { isGoneMarker, parseCommentMarker, type CommentMarker } from './metadata/comment-marker.js';
import { parseDashboardMetadata, type DashboardMetadata } from './metadata/dashboard.js';
import { parseIssueMetadata, type IssueMember, type IssueMetadata } from './metadata/issue.js';
import { presentOf } from './metadata/remembered.js';
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

function reportMetadata(card: ReportCard): IssueMetadata {
  const { id, report, title, severity, due, basis } = card;
  return {
    key: id,
    source: 'report',
    package: null,
    commit: null,
    field: null,
    findings: [{ ...namedMember(id, severity), rule: report, title, due, basis, ...presentOf(card) }],
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
export function namedIn(notes: readonly Note[]): string[] {
  const ids = new Set<string>();
  for (const { marker } of notes) {
    if (marker.kind === 'left') for (const { id } of marker.members) ids.delete(id);
    else if (marker.kind === 'joined' || marker.kind === 'returned' || isGoneMarker(marker))
      for (const id of marker.findings) ids.add(id);
  }
  return [...ids];
}

/** The fingerprints that a finding of an issue has elsewhere, as our comments say. */
export function movedTo({ notes }: Pick<LedgerIssue, 'notes'>, { id }: Pick<IssueMember, 'id'>): string[] {
  return notes.flatMap(({ marker }) => (marker.kind === 'moved' && marker.from === id ? [marker.to] : []));
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
