import type { DueDecision } from '../gate/due-decision.js';
import type { CommentGrant, Decisions, SeverityDecision } from '../gate/memory.js';
import { atLeast, severityRank } from '../scale/severity.js';
import { compareText } from '../scale/text-order.js';
import type { Account } from './account.js';
import { allMemberIds } from './former-ids.js';
import { isOwnIssue } from './lost-text.js';
import type { CommentMarker } from './metadata/comment-marker.js';
import type { IssueMember, IssueMetadata } from './metadata/issue.js';
import type { LedgerIssue, Note } from './read.js';
import type { TrackedComment, TrackedIssue } from './tracker.js';

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
    const command = commandOf(issue, marker.answers);
    const valid = command !== undefined && !command.edited && command.author === marker.by;
    return [{ marker, note, command, valid }];
  });
}

/** The command that an answer of ours names, as it stands; undefined once it was deleted. */
export function commandOf(
  { comments }: Pick<TrackedIssue, 'comments'>,
  answers: string,
): TrackedComment | undefined {
  return comments.find(({ id }) => String(id) === answers);
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
  return { grants: acceptances(accounts), severity: severityOf(accounts), due: dueOf(accounts) };
}

/** A severity that somebody set, with the number of our answer. */
interface Set extends SeverityDecision {
  readonly answer: number;
}

/**
 * The latest severity whose command still stands. One that was given later and whose command was
 * edited or deleted counts where it is stricter.
 */
function severityOf(accounts: readonly Account[]): SeverityDecision | null {
  const sets = accounts.flatMap(setsOf).sort((a, b) => a.answer - b.answer);
  const last = sets.findLast(({ leastOnly }) => !leastOnly) ?? null;
  const [strictest] = sets
    .filter(({ leastOnly, answer }) => leastOnly && answer > (last?.answer ?? 0))
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  if (last === null || strictest === undefined) return last ?? strictest ?? null;
  return atLeast(last.severity, strictest.severity) ? last : { ...strictest, leastOnly: false };
}

/** The severities that were set on an issue: by our answers, and by what its text remembers. */
function setsOf({ entry, member }: Account): Set[] {
  const answered = grantsOn({ entry, member }, 'all').flatMap(({ marker, note, valid }): Set[] => {
    if (marker.kind !== 'severity-set') return [];
    const { severity, reason, by } = marker;
    return [{ severity, reason, by, answer: note.comment.id, leastOnly: !valid }];
  });
  const { decided } = member;
  if (decided === undefined || !entry.trusted) return answered;
  if (answered.some(({ answer }) => answer === decided.answer)) return answered;
  return [...answered, { ...decided, leastOnly: true }];
}

/**
 * The severity that comments set last, for the issue to remember; none where another one counts.
 */
export function lastDecided(accounts: readonly Account[]): IssueMember['decided'] {
  const last = accounts.flatMap(setsOf).sort((a, b) => b.answer - a.answer)[0];
  if (last === undefined || severityOf(accounts)?.severity !== last.severity) return undefined;
  const { severity, by, reason, answer } = last;
  return { severity, by, reason, answer };
}

/** The number of our last answer on an issue that ended what was accepted there; 0 for none. */
export function endedUpTo({ notes, meta, trusted }: Pick<LedgerIssue, 'notes' | 'meta' | 'trusted'>): number {
  const said = notes.flatMap(({ marker, comment }) => (marker.kind === 'unwaived' ? [comment.id] : []));
  return Math.max(trusted ? (meta.answers?.ended ?? 0) : 0, ...said);
}

/**
 * The id of the last command on an issue that decided something. Up to it, a command without an
 * answer had one that somebody deleted: it is not answered again. 0 for none.
 */
export function settledUpTo({ meta, trusted }: Pick<LedgerIssue, 'meta' | 'trusted'>): number {
  return trusted ? (meta.answers?.last ?? 0) : 0;
}

/** Whether an answer decided something, so that the command must not be answered a second time. */
function decides(marker: CommentMarker): marker is Extract<CommentMarker, { answers: string }> {
  return 'answers' in marker && ['waived', 'ruled', 'severity-set', 'unwaived', 'void'].includes(marker.kind);
}

/** What an issue is to remember of our answers; nothing where there were none. */
export function answersOf(entry: LedgerIssue): IssueMetadata['answers'] {
  const said = entry.notes.flatMap(({ marker }) => (decides(marker) ? [Number(marker.answers)] : []));
  const last = Math.max(settledUpTo(entry), ...said);
  return last === 0 ? undefined : { last, ended: endedUpTo(entry) };
}

/** A due date that somebody set, with the number of the command: an answer may come again. */
interface Dated extends DueDecision {
  readonly command: number;
}

/**
 * The due date of the last command that stands. One of a later command that was edited or deleted
 * counts where it is earlier.
 */
function dueOf(accounts: readonly Account[]): DueDecision | null {
  const dates = accounts.flatMap(datesOf).sort((a, b) => a.command - b.command);
  const last = dates.findLast(({ earlierOnly }) => !earlierOnly) ?? null;
  const [earliest] = dates
    .filter(({ earlierOnly, command }) => earlierOnly && command > (last?.command ?? 0))
    .sort((a, b) => compareText(a.due, b.due));
  const counts = last !== null && (earliest === undefined || last.due <= earliest.due) ? last : earliest;
  if (counts === undefined) return null;
  const { due, reason, by } = counts;
  return { due, reason, by, earlierOnly: last === null };
}

/** The due dates that were set on an issue: by our answers, and by what its text remembers. */
function datesOf({ entry, member }: Account): Dated[] {
  const answered = grantsOn({ entry, member }, 'all').flatMap(({ marker, valid }): Dated[] => {
    if (marker.kind !== 'due-set') return [];
    const { due, reason, by, answers } = marker;
    return [{ due, reason, by, command: Number(answers), earlierOnly: !valid }];
  });
  const { dated } = member;
  if (dated === undefined || !entry.trusted) return answered;
  if (answered.some(({ command }) => command === dated.command)) return answered;
  return [...answered, { ...dated, earlierOnly: true }];
}

/**
 * The due date that comments set last, for the issue to remember; none where another one counts.
 */
export function lastDated(accounts: readonly Account[]): IssueMember['dated'] {
  const last = accounts.flatMap(datesOf).sort((a, b) => b.command - a.command)[0];
  if (last === undefined || dueOf(accounts)?.due !== last.due) return undefined;
  const { due, by, reason, command } = last;
  return { due, by, reason, command };
}

/** A grant on one issue ends by a command on any issue about the finding. */
function acceptances(accounts: readonly Account[]): CommentGrant[] {
  const ended = Math.max(0, ...accounts.map(({ entry }) => endedUpTo(entry)));
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
 * The grants that cover the account's finding, oldest first. What was decided before it left the
 * issue of its package, or while it was away, counts no more, also once it has joined again.
 * @param which only those whose command still stands, or all
 */
function grantsOn({ entry, member }: Account, which: 'valid' | 'all' = 'valid'): Granted[] {
  const ids = new Set(allMemberIds(entry.meta, member));
  const moved = entry.notes.findLast(
    ({ marker }) =>
      (marker.kind === 'joined' && marker.findings.some((id) => ids.has(id))) ||
      (marker.kind === 'left' && marker.members.some(({ id }) => ids.has(id))),
  );
  if (moved?.marker.kind === 'left') return [];
  return grantsOf(entry).filter(
    ({ marker, note, valid }) =>
      (valid || which === 'all') &&
      note.comment.id > (moved?.comment.id ?? 0) &&
      (isOwnIssue(entry.meta, member) || marker.findings.some((id) => ids.has(id))),
  );
}
