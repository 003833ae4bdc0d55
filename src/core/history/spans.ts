import type { Account } from '../ledger/account.js';
import { spansOf, type Span } from '../ledger/issue-spans.js';
import { isGoneMarker } from '../ledger/metadata/comment-marker.js';
import { isDuplicate, lastNote } from '../ledger/notes.js';
import type { LedgerIssue } from '../ledger/read.js';
import { compareText } from '../scale/text-order.js';

/**
 * The spans during which a finding was open according to all its issues together: oldest first,
 * separated from each other, at most the last one without an end.
 * @param accounts what each issue records of this finding
 * @param waits RFC 3339 times of our comments that list it as waiting for an issue
 */
export function historyOf(accounts: readonly Account[], waits: readonly string[]): Span[] {
  const taken = accounts.some(({ entry }) => !isDuplicate(entry));
  const spans = mergeSpans(
    accounts.flatMap((account) => [...accountSpans(account, taken), ...leftSpans(account)]),
  );
  const clocks = accounts.flatMap(({ entry, member }) =>
    entry.trusted && member.since !== null ? [member.since] : [],
  );
  return [...clocks, ...waits].reduce(startEarlier, spans);
}

/**
 * Merges spans that touch or overlap, in any order of the input. A span that ends before it starts
 * is reduced to its start.
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => compareText(a.start, b.start))) {
    const last = merged.at(-1);
    if (last === undefined || (last.end !== null && last.end < span.start)) merged.push(upright(span));
    else merged[merged.length - 1] = { start: last.start, ...laterEnd(last, span) };
  }
  return merged;
}

function upright({ start, end, reason = null }: Span): Span {
  return { start, end: end !== null && end < start ? start : end, reason };
}

/**
 * The end of two spans that are merged: none if one is open, else the later one. If both end at the
 * same time, the reason is chosen independently of their order.
 */
function laterEnd(a: Span, b: Span): Pick<Span, 'end' | 'reason'> {
  if (a.end === null || b.end === null) return { end: null, reason: null };
  const late = a.end === b.end ? [a, b] : [a.end > b.end ? a : b];
  const reasons = late.flatMap(({ reason }) => reason ?? []).sort(compareText);
  return { end: late[0]?.end ?? null, reason: reasons[0] ?? null };
}

/**
 * The spans that one issue records. For a duplicate they end when it was closed, if another issue
 * took over the finding.
 * @param taken whether another issue took over
 */
function accountSpans({ entry, member }: Account, taken: boolean): Span[] {
  const spans = spansOf(entry, member).filter(({ start }) => isReal(start, entry, member.id));
  if (!isDuplicate(entry) || !taken) return spans;
  const until = entry.closing?.at ?? lastNote(entry, ['duplicate'])?.comment.at ?? null;
  return spans.map((span) => ({ ...span, end: span.end ?? until }));
}

/**
 * Whether a span that starts with a reopening concerns this finding. A package's issue is reopened
 * for findings that returned, not for those that had left it before.
 */
function isReal(start: string, entry: LedgerIssue, id: string): boolean {
  if (entry.meta.key === id || entry.meta.findings.some((member) => member.id === id)) return true;
  const { createdAt, events } = entry.issue;
  if (start === createdAt || !events.some(({ kind, at }) => kind === 'reopened' && at === start)) return true;
  const next = entry.notes.find(({ marker, comment }) => marker.kind === 'returned' && comment.at >= start);
  return next?.marker.kind === 'returned' && next.marker.findings.includes(id);
}

/**
 * The spans of a finding that left the issue of its package, from the comments that say so. Needed
 * because the issue's metadata no longer has them once such a finding joins again.
 */
function leftSpans({ entry: { notes }, member: { id } }: Account): Span[] {
  return notes.flatMap(({ marker, comment }) => {
    const left = marker.kind === 'left' ? marker.members.find((one) => one.id === id) : undefined;
    if (left === undefined) return [];
    const gone = notes.findLast(
      (note) =>
        (isGoneMarker(note.marker) || note.marker.kind === 'returned') &&
        note.marker.findings.includes(id) &&
        note.comment.at >= left.since &&
        note.comment.at <= comment.at,
    );
    return gone !== undefined && isGoneMarker(gone.marker)
      ? [{ start: left.since, end: gone.comment.at, reason: gone.marker.kind }]
      : [{ start: left.since, end: comment.at, reason: left.reason }];
  });
}

/** Moves the start of a span back when its clock started before the issue existed. */
function startEarlier(spans: readonly Span[], clock: string): Span[] {
  const index = spans.findIndex(({ end }) => end === null || end > clock);
  return spans.map((span, at) => (at === index && clock < span.start ? { ...span, start: clock } : span));
}
