import type { AppliedWaiver } from '../findings/finding.js';
import type { Decisions } from '../gate/memory.js';
import type { Account } from './account.js';
import { allMemberIds } from './former-ids.js';
import type { CommentMarker } from './metadata/comment-marker.js';
import type { LedgerIssue, Note } from './read.js';

type Grant = Extract<CommentMarker, { kind: 'waived' | 'severity-set' }>;

/** A grant of ours with the command that it answers. */
export interface Granted {
  readonly marker: Grant;
  readonly note: Note;
  /** False once the command was edited or deleted: nobody can tell any more what was approved. */
  readonly valid: boolean;
}

/**
 * The grants on an issue, oldest first. Our answer proves that the author had the permission when
 * we looked; the command itself must still stand as it was then.
 */
export function grantsOf({ issue, notes }: Pick<LedgerIssue, 'issue' | 'notes'>): Granted[] {
  return notes.flatMap((note) => {
    const { marker } = note;
    if (marker.kind !== 'waived' && marker.kind !== 'severity-set') return [];
    const command = issue.comments.find(({ id }) => String(id) === marker.answers);
    return [
      { marker, note, valid: command !== undefined && !command.edited && command.author === marker.by },
    ];
  });
}

/** What counts for a finding: of several decisions the latest. */
export function decisionsOf(accounts: readonly Account[]): Decisions {
  const waivers = accounts.map((account) => waiverOn(account, accounts));
  const severities = accounts.map((account) => grantOn(account, 'severity-set'));
  const severity = severities.findLast((found) => found !== null);
  return {
    waiver: waivers.findLast((found) => found !== null) ?? null,
    severity:
      severity == null
        ? null
        : { severity: severity.marker.severity, reason: severity.marker.reason, by: severity.marker.by },
  };
}

/** A waiver on one issue ends by a command on any issue about the finding. */
function waiverOn(account: Account, accounts: readonly Account[]): AppliedWaiver | null {
  const granted = grantOn(account, 'waived');
  if (granted === null) return null;
  const ended = accounts.some(({ entry }) =>
    entry.notes.some(
      ({ marker, comment }) => marker.kind === 'unwaived' && comment.id > granted.note.comment.id,
    ),
  );
  if (ended) return null;
  const { reason, by, expires } = granted.marker;
  return { reason, approvedBy: `@${by}`, expires };
}

/**
 * The latest grant of a kind that covers the account's finding, if it still counts. What was
 * decided about a finding before it left the issue of its package does not count any more, also
 * once it has joined again.
 */
function grantOn<Kind extends Grant['kind']>(
  { entry, member }: Account,
  kind: Kind,
): { readonly marker: Extract<Grant, { kind: Kind }>; readonly note: Note } | null {
  const ids = new Set(allMemberIds(entry.meta, member));
  const moved = entry.notes.findLast(
    ({ marker }) =>
      (marker.kind === 'joined' && marker.findings.some((id) => ids.has(id))) ||
      (marker.kind === 'left' && marker.members.some(({ id }) => ids.has(id))),
  );
  const last = grantsOf(entry).findLast(
    ({ marker, note, valid }) =>
      valid &&
      marker.kind === kind &&
      note.comment.id > (moved?.comment.id ?? 0) &&
      (entry.meta.key === member.id || marker.findings.some((id) => ids.has(id))),
  );
  return last === undefined
    ? null
    : { marker: last.marker as Extract<Grant, { kind: Kind }>, note: last.note };
}
