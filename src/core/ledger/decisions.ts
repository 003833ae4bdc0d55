import type { AppliedWaiver } from '../findings/finding.js';
import type { Decisions } from '../gate/memory.js';
import type { Account } from './account.js';
import { allMemberIds } from './former-ids.js';
import type { CommentMarker } from './metadata/comment-marker.js';
import type { LedgerIssue, Note } from './read.js';

type Grant = Extract<CommentMarker, { kind: 'waived' | 'severity-set' }>;

/** A waiver or severity that we confirmed in a comment, with the command that asked for it. */
export interface Granted {
  readonly marker: Grant;
  readonly note: Note;
  /** False when the command was edited or deleted since: then nobody can tell what was approved. */
  readonly valid: boolean;
}

/**
 * The waivers and severities that were granted on an issue, oldest first. Our answer proves that
 * the author had the permission at that time; the command itself must still be there unchanged.
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

/** The decisions that apply to a finding: the latest of each kind. */
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

/** The waiver granted on one issue, unless a command on any issue about the finding revoked it. */
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
 * The latest valid grant of a kind for the account's finding. Grants from before the finding left
 * the issue of its package do not apply after it has joined again.
 */
function grantOn<Kind extends Grant['kind']>(
  { entry, member }: Account,
  kind: Kind,
): { readonly marker: Extract<Grant, { kind: Kind }>; readonly note: Note } | null {
  const ids = new Set(allMemberIds(entry.meta, member));
  const joined = entry.notes.findLast(
    ({ marker }) => marker.kind === 'joined' && marker.findings.some((id) => ids.has(id)),
  );
  const last = grantsOf(entry).findLast(
    ({ marker, note, valid }) =>
      valid &&
      marker.kind === kind &&
      note.comment.id > (joined?.comment.id ?? 0) &&
      (entry.meta.key === member.id || marker.findings.some((id) => ids.has(id))),
  );
  return last === undefined
    ? null
    : { marker: last.marker as Extract<Grant, { kind: Kind }>, note: last.note };
}
