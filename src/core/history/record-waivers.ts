import type { Account } from '../ledger/account.js';
import type { GrantKind } from '../gate/memory.js';
import { grantsOf, isAcceptance, kindOf, sameGrant, type Granted } from '../ledger/decisions.js';
import type { LedgerIssue } from '../ledger/read.js';
import { addDays, dayOf, type Day } from '../scale/day.js';
import { compareText } from '../scale/text-order.js';

/** What a maintainer accepted by a comment on an issue. */
export interface RecordWaiver {
  readonly kind: GrantKind;
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
  /** How many people gave the same. */
  readonly approvals: number;
  /** False when the comment was edited or deleted: from then on the waiver is void. */
  readonly valid: boolean;
}

/**
 * What comments accepted of a finding, oldest first; each ends where it was taken back,
 * replaced or found void.
 */
export function commentWaivers(accounts: readonly Account[], timezone: string): RecordWaiver[] {
  return accounts
    .flatMap(({ entry, member }) => waiversOn(entry, member.id, timezone))
    .sort((a, b) => compareText(a.from, b.from));
}

function waiversOn(entry: LedgerIssue, id: string, timezone: string): RecordWaiver[] {
  const grants = grantsOf(entry)
    .filter(isAcceptance)
    .filter(({ marker }) => entry.meta.key === id || marker.findings.includes(id));
  return grants.map((grant): RecordWaiver => {
    const { marker, valid, note, command } = grant;
    const end = endOf(grant, entry, grants);
    const before = end === null ? marker.expires : addDays(dayOf(end, timezone), -1);
    return {
      kind: kindOf(marker),
      from: dayOf(command?.at ?? note.comment.at, timezone),
      until: before < marker.expires ? before : marker.expires,
      reason: marker.reason,
      by: `@${marker.by}`,
      approvals: peopleOf(grants.filter((other) => sameGrant(other.marker, marker))),
      valid,
    };
  });
}

function peopleOf(grants: readonly Granted[]): number {
  return new Set(grants.map(({ marker }) => marker.by.toLowerCase())).size;
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
