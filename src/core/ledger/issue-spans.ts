import { isCauseKey } from '../findings/cause.js';
import { isByPerson, type GoneReason } from '../findings/gone.js';
import { compareText } from '../scale/text-order.js';
import { allMemberIds } from './former-ids.js';
import { isOwnIssue } from './lost-text.js';
import { isGoneMarker } from './metadata/comment-marker.js';
import type { IssueMember } from './metadata/issue.js';
import { isGone } from './notes.js';
import type { LedgerIssue } from './read.js';
import type { TrackedIssue } from './tracker.js';

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

/** When and why a finding of an issue was last gone; null while the issue counts it as there. */
export function endOf(entry: LedgerIssue, member: IssueMember): Span | null {
  const last = spansOf(entry, member).at(-1);
  return last === undefined || last.end === null ? null : last;
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
  return [...words, ...reopenings].sort((a, b) => compareText(a.at, b.at));
}
