import type { CommentGrant, Decisions } from '../gate/memory.js';
import type { Account } from './account.js';
import { allMemberIds } from './former-ids.js';
import { isOwnIssue } from './lost-text.js';
import type { CommentMarker } from './metadata/comment-marker.js';
import type { LedgerIssue, Note } from './read.js';
import type { TrackedComment } from './tracker.js';

type Grant = Extract<CommentMarker, { kind: 'waived' | 'ruled' | 'severity-set' | 'due-set' }>;

/** A grant that accepts a finding for a time. */
type Acceptance = Extract<Grant, { kind: 'waived' | 'ruled' }>;

/** What we confirmed in a comment that a command decided, with that command. */
export interface Granted<Marker extends Grant = Grant> {
  readonly marker: Marker;
  readonly note: Note;
  /** The command as it stands; undefined once it was deleted. */
  readonly command: TrackedComment | undefined;
  /** False when the command was edited or deleted since: then nobody can tell what was approved. */
  readonly valid: boolean;
}

/**
 * What was granted on an issue (waivers, rulings, severities, due dates), oldest first. Our answer
 * proves that the author had the permission at that time; the command itself must still be there
 * unchanged.
 */
export function grantsOf({ issue, notes }: Pick<LedgerIssue, 'issue' | 'notes'>): Granted[] {
  return notes.flatMap((note) => {
    const { marker } = note;
    if (!isGrant(marker)) return [];
    const command = issue.comments.find(({ id }) => String(id) === marker.answers);
    const valid = command !== undefined && !command.edited && command.author === marker.by;
    return [{ marker, note, command, valid }];
  });
}

const GRANTS: readonly CommentMarker['kind'][] = ['waived', 'ruled', 'severity-set', 'due-set'];

function isGrant(marker: CommentMarker): marker is Grant {
  return GRANTS.includes(marker.kind);
}

/** Whether a grant accepts a finding, rather than set its severity or its due date. */
export function isAcceptance(grant: Granted): grant is Granted<Acceptance> {
  return grant.marker.kind === 'waived' || grant.marker.kind === 'ruled';
}

/**
 * What counts for a finding: of several severities and of several due dates the latest, and every
 * grant that stands.
 */
export function decisionsOf(accounts: readonly Account[]): Decisions {
  const severity = lastOf(accounts, 'severity-set');
  const due = lastOf(accounts, 'due-set');
  return {
    grants: acceptances(accounts),
    severity:
      severity?.kind === 'severity-set'
        ? { severity: severity.severity, reason: severity.reason, by: severity.by }
        : null,
    due: due?.kind === 'due-set' ? { due: due.due, reason: due.reason, by: due.by } : null,
  };
}

/** The last grant of a kind that stands, on the issue that comes last. */
function lastOf(accounts: readonly Account[], kind: Grant['kind']): Grant | undefined {
  const each = accounts.map((account) => grantsOn(account).findLast(({ marker }) => marker.kind === kind));
  return each.findLast((found) => found !== undefined)?.marker;
}

/** A grant on one issue ends by a command on any issue about the finding. */
function acceptances(accounts: readonly Account[]): CommentGrant[] {
  const ended = Math.max(
    0,
    ...accounts.flatMap(({ entry }) =>
      entry.notes.flatMap(({ marker, comment }) => (marker.kind === 'unwaived' ? [comment.id] : [])),
    ),
  );
  const standing = accounts
    .flatMap((account) => grantsOn(account).filter(isAcceptance))
    .filter(({ note }) => note.comment.id > ended)
    .sort((a, b) => a.note.comment.id - b.note.comment.id);
  return standing.map((grant) => toGrant(grant, standing));
}

function toGrant(
  { marker, note, command }: Granted<Acceptance>,
  all: readonly Granted<Acceptance>[],
): CommentGrant {
  const same = all.filter((other) => sameGrant(other.marker, marker));
  return {
    kind: kindOf(marker),
    reason: marker.reason,
    by: marker.by,
    since: command?.at ?? note.comment.at,
    expires: marker.expires,
    approvals: same.map((other) => ({ by: other.marker.by, expires: other.marker.expires })),
    places: marker.places ?? null,
  };
}

/** What a grant accepts a finding as. */
export function kindOf(marker: Acceptance): CommentGrant['kind'] {
  return marker.kind === 'waived' ? 'waiver' : marker.ruling;
}

/**
 * Whether two grants say the same, so that each approves the other: a waiver until the same day.
 */
export function sameGrant(a: Acceptance, b: Acceptance): boolean {
  return kindOf(a) === kindOf(b) && (a.kind !== 'waived' || a.expires === b.expires);
}

/**
 * The valid grants that cover the account's finding, oldest first. What was decided before it left
 * the issue of its package, or while it was away, counts no more, also once it has joined again.
 */
function grantsOn({ entry, member }: Account): Granted[] {
  const ids = new Set(allMemberIds(entry.meta, member));
  const moved = entry.notes.findLast(
    ({ marker }) =>
      (marker.kind === 'joined' && marker.findings.some((id) => ids.has(id))) ||
      (marker.kind === 'left' && marker.members.some(({ id }) => ids.has(id))),
  );
  if (moved?.marker.kind === 'left') return [];
  return grantsOf(entry).filter(
    ({ marker, note, valid }) =>
      valid &&
      note.comment.id > (moved?.comment.id ?? 0) &&
      (isOwnIssue(entry.meta, member) || marker.findings.some((id) => ids.has(id))),
  );
}
