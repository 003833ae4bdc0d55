import type { DueDecision } from '../gate/due-decision.js';
import type { CommentGrant, Decisions, SeverityDecision } from '../gate/memory.js';
import type { Day } from '../scale/day.js';
import { severityRank, type Severity } from '../scale/severity.js';
import { compareText } from '../scale/text-order.js';
import type { Account } from './account.js';
import { goneAt } from './clock-end.js';
import { allMemberIds } from './former-ids.js';
import { isOwnIssue } from './lost-text.js';
import type { CommentMarker } from './metadata/comment-marker.js';
import type { IssueMember, IssueMetadata } from './metadata/issue.js';
import type { NoteOf } from './notes.js';
import type { LedgerIssue, Note } from './read.js';
import { parseSlashCommand } from './slash-command.js';
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
    return [{ marker: valid ? withReason(marker, command) : marker, note, command, valid }];
  });
}

/** An answer that does not repeat the reason, where everybody reads it: the command has it. */
function withReason(marker: Grant, { body }: TrackedComment): Grant {
  const parsed = marker.reason === '' ? parseSlashCommand(body) : null;
  return parsed?.ok === true && 'reason' in parsed.command
    ? { ...marker, reason: parsed.command.reason }
    : marker;
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
 * @param ended RFC 3339: when the clock of the finding last ended, `''` for never; a due date that
 *   was set before is over with it
 */
export function decisionsOf(accounts: readonly Account[], ended = ''): Decisions {
  return { grants: acceptances(accounts), severity: severityOf(accounts), due: dueOf(accounts, ended) };
}

/** The severity that counts, and whether it only raises. */
function severityOf(accounts: readonly Account[]): SeverityDecision | null {
  const set = countingOf(SEVERITY, settingsOf(SEVERITY, accounts));
  return set && { severity: set.value, reason: set.reason, by: set.by, leastOnly: set.strictOnly };
}

/** The due date that counts, and whether it only comes earlier. */
function dueOf(accounts: readonly Account[], ended: string): DueDecision | null {
  const set = countingOf(DUE, settingsOf(DUE, accounts, ended));
  if (set === null) return null;
  const { value: due, reason, by, ticket, strictOnly } = set;
  return { due, reason, by, ...(ticket === undefined ? {} : { ticket }), earlierOnly: strictOnly };
}

/** Whether an issue says anything of a date that was set: then no other record of one counts. */
export function saysDue(account: Account): boolean {
  return settingsOn(DUE, account, '').length > 0 || ticketNotes(account).length > 0;
}

/**
 * The severity that comments set last, for the issue to remember; none where another one counts.
 */
export function lastDecided(accounts: readonly Account[]): IssueMember['decided'] {
  const last = lastCounting(SEVERITY, settingsOf(SEVERITY, accounts));
  return last && { severity: last.value, by: last.by, reason: last.reason, answer: last.order };
}

/**
 * The due date that comments set last, for the issue to remember; none where another one counts.
 */
export function lastDated(accounts: readonly Account[]): IssueMember['dated'] {
  const last = lastCounting(DUE, settingsOf(DUE, accounts, goneAt(accounts)));
  return last && { due: last.value, by: last.by, reason: last.reason, command: last.order };
}

/** A severity or a due date that somebody set. */
interface Setting<Value> {
  readonly value: Value;
  readonly reason: string;
  /** Login of whoever set it. */
  readonly by: string;
  /** The id of the comment that says which came later: our answer, or the command. */
  readonly order: number;
  /** Key of the ticket in Jira that has it; absent where a comment set it. */
  readonly ticket?: string;
  /** True where its command was edited or deleted: it counts only where it is stricter. */
  readonly strictOnly: boolean;
}

/** How one kind of setting is read from our answers and from what an issue remembers. */
interface Settings<Value> {
  /** What an answer set; null for one that sets something else. */
  readonly answered: (grant: Granted) => Omit<Setting<Value>, 'strictOnly'> | null;
  readonly remembered: (member: IssueMember) => Omit<Setting<Value>, 'strictOnly'> | null;
  /** What a comment about its ticket set; null for nothing. Of several the last counts. */
  readonly ticketed: (note: NoteOf<'ticket'>) => Omit<Setting<Value>, 'strictOnly'> | null;
  /** Negative where the first is stricter. */
  readonly compare: (a: Value, b: Value) => number;
}

const SEVERITY: Settings<Severity> = {
  answered: ({ marker, note }) =>
    marker.kind === 'severity-set'
      ? { value: marker.severity, reason: marker.reason, by: marker.by, order: note.comment.id }
      : null,
  remembered: ({ decided }) =>
    decided === undefined
      ? null
      : { value: decided.severity, reason: decided.reason, by: decided.by, order: decided.answer },
  ticketed: () => null,
  compare: (a, b) => severityRank(a) - severityRank(b),
};

/** In the order of the commands, not of our answers: an answer may come again. */
const DUE: Settings<Day> = {
  answered: ({ marker }) =>
    marker.kind === 'due-set'
      ? { value: marker.due, reason: marker.reason, by: marker.by, order: Number(marker.answers) }
      : null,
  remembered: ({ dated }) =>
    dated === undefined
      ? null
      : { value: dated.due, reason: dated.reason, by: dated.by, order: dated.command },
  ticketed: ({ marker: { due, from }, comment }) =>
    due === null || from === null
      ? null
      : { value: due, reason: '', by: 'Jira', ticket: from, order: comment.id },
  compare: compareText,
};

/**
 * The latest setting whose command still stands. One that was given later and whose command was
 * edited or deleted counts where it is stricter.
 * @param all oldest first
 */
function countingOf<Value>(kind: Settings<Value>, all: readonly Setting<Value>[]): Setting<Value> | null {
  const last = all.findLast(({ strictOnly }) => !strictOnly) ?? null;
  const [strictest] = all
    .filter(({ strictOnly, order }) => strictOnly && order > (last?.order ?? 0))
    .sort((a, b) => kind.compare(a.value, b.value));
  if (last === null || strictest === undefined) return last ?? strictest ?? null;
  return kind.compare(last.value, strictest.value) <= 0 ? last : { ...strictest, strictOnly: false };
}

/** The setting that came last of all; null where another value counts. */
function lastCounting<Value>(
  kind: Settings<Value>,
  all: readonly Setting<Value>[],
): Setting<Value> | undefined {
  const last = all.at(-1);
  return last !== undefined && countingOf(kind, all)?.value === last.value ? last : undefined;
}

/** What was set on issues, by our answers and by what their texts remember; oldest first. */
function settingsOf<Value>(
  kind: Settings<Value>,
  accounts: readonly Account[],
  ended = '',
): Setting<Value>[] {
  return accounts.flatMap((account) => settingsOn(kind, account, ended)).sort((a, b) => a.order - b.order);
}

function settingsOn<Value>(kind: Settings<Value>, account: Account, ended: string): Setting<Value>[] {
  const { entry, member } = account;
  const answered = grantsOn(account, 'all').flatMap((grant): Setting<Value>[] => {
    const set = kind.answered(grant);
    return set === null || grant.note.comment.at <= ended ? [] : [{ ...set, strictOnly: !grant.valid }];
  });
  const notes = ticketNotes(account).filter(({ comment }) => comment.at > ended);
  const ticketed = notes.slice(-1).flatMap((note): Setting<Value>[] => {
    const set = kind.ticketed(note);
    return set === null ? [] : [{ ...set, strictOnly: false }];
  });
  const all = [...answered, ...ticketed];
  const told = [...answered.map(({ order }) => order), ...notes.map(({ comment }) => comment.id)];
  const binds = entry.trusted && entry.issue.bodyAt > ended;
  const remembered = binds ? kind.remembered(member) : null;
  if (remembered === null || told.includes(remembered.order)) return all;
  return [...all, { ...remembered, strictOnly: true }];
}

/** Our comments about the ticket of the account's issue, oldest first. */
function ticketNotes({ entry, member }: Account): NoteOf<'ticket'>[] {
  const ids = new Set(allMemberIds(entry.meta, member));
  return entry.notes.filter(
    (note): note is NoteOf<'ticket'> =>
      note.marker.kind === 'ticket' &&
      (isOwnIssue(entry.meta, member) || note.marker.findings.some((id) => ids.has(id))),
  );
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
