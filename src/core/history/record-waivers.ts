import type { Account } from '../ledger/account.js';
import { grantsOf, type Granted } from '../ledger/decisions.js';
import type { LedgerIssue } from '../ledger/read.js';
import { addDays, dayOf, type Day } from '../scale/day.js';
import { compareText } from '../scale/text-order.js';

/** A waiver that a maintainer gave by a comment on an issue. */
export interface RecordWaiver {
  /** The day on which it was given. */
  readonly from: Day;
  /**
   * The last day on which it applied or will apply; earlier than `from` when it was revoked on the
   * same day.
   */
  readonly until: Day;
  readonly reason: string;
  /** `@` and the login of the maintainer who gave it. */
  readonly by: string;
  /** False when the comment was edited or deleted: from then on the waiver is void. */
  readonly valid: boolean;
}

/**
 * The waivers that comments gave to a finding, oldest first. Each ends when it was revoked,
 * replaced or found void, or on its last day.
 */
export function commentWaivers(accounts: readonly Account[], timezone: string): RecordWaiver[] {
  return accounts
    .flatMap(({ entry, member }) => waiversOn(entry, member.id, timezone))
    .sort((a, b) => compareText(a.from, b.from));
}

function waiversOn(entry: LedgerIssue, id: string, timezone: string): RecordWaiver[] {
  const grants = grantsOf(entry).filter(
    ({ marker }) => marker.kind === 'waived' && (entry.meta.key === id || marker.findings.includes(id)),
  );
  return grants.flatMap((grant): RecordWaiver[] => {
    const { marker, valid, note } = grant;
    if (marker.kind !== 'waived') return [];
    const end = endOf(grant, entry, grants);
    const before = end === null ? marker.expires : addDays(dayOf(end, timezone), -1);
    return [
      {
        from: dayOf(note.comment.at, timezone),
        until: before < marker.expires ? before : marker.expires,
        reason: marker.reason,
        by: `@${marker.by}`,
        valid,
      },
    ];
  });
}

/** RFC 3339 time at which a waiver ended before its last day; null when nothing ended it early. */
function endOf({ marker, note }: Granted, { notes }: LedgerIssue, grants: readonly Granted[]): string | null {
  const { id } = note.comment;
  const replaced = grants.find((other) => other.valid && other.note.comment.id > id)?.note;
  const ended = notes.find(
    (other) =>
      other.comment.id > id &&
      (other.marker.kind === 'unwaived' ||
        (other.marker.kind === 'void' && other.marker.answers === marker.answers)),
  );
  const times = [replaced, ended].flatMap((other) => (other === undefined ? [] : [other.comment.at]));
  return times.sort()[0] ?? null;
}
