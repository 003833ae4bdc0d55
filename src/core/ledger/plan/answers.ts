import { isPlaced } from '../../findings/finding.js';
import type { Ruling } from '../../findings/gone.js';
import { lastDay } from '../../gate/waiver-rules.js';
import { dayOf, type Day } from '../../scale/day.js';
import {
  commandOf,
  endedUpTo,
  grantsOf,
  isAcceptance,
  sameGrant,
  settledUpTo,
  type Granted,
} from '../decisions.js';
import { isRecovered } from '../lost-text.js';
import type { AnswerComment } from '../metadata/answer-comment.js';
import { answerMarker, type AnsweredAbout } from '../metadata/comment-marker.js';
import type { Ledger, LedgerIssue } from '../read.js';
import { reportAnswer } from './report-answers.js';
import { standing, type Standing, type StandingContext } from './standing.js';
import { parseSlashCommand, type SlashCommand } from '../slash-command.js';
import type { TrackedComment } from '../tracker.js';
import type { IssueStep, Reaction } from './steps.js';

/** What the answers to commands depend on. */
export interface AnswerContext extends StandingContext {
  /** Whether each author has the maintain or admin permission, by login. */
  readonly permitted: ReadonlyMap<string, boolean>;
  /** RFC 3339 time of the last complete scan; null where there was none. */
  readonly lastScan: string | null;
}

/** The logins whose permission must be known before open commands can be answered. */
export function askersOf(ledger: Ledger): string[] {
  const authors = ledger.issues.flatMap((entry) => openCommands(entry).map(({ author }) => author));
  return [...new Set(authors.filter((author) => author !== null))].sort();
}

/**
 * Plans an answer to each command that has none yet, and a comment for each decision that became
 * void because its comment was edited or deleted.
 */
export function answerSteps(ledger: Ledger, context: AnswerContext): IssueStep[] {
  return ledger.issues.flatMap((entry) => [
    ...voidSteps(entry, context),
    ...openCommands(entry).flatMap((command) => answerOne(entry, command, context)),
  ]);
}

/**
 * Commands of people that have no answer yet, oldest first. Where the issue's text is lost nobody
 * can say what a command covers: it is answered once the text is written again.
 */
function openCommands(entry: LedgerIssue): TrackedComment[] {
  if (isRecovered(entry.meta)) return [];
  const answered = new Set(
    entry.notes.flatMap(({ marker }) => ('answers' in marker ? [marker.answers] : [])),
  );
  const settled = settledUpTo(entry);
  return entry.issue.comments.filter(
    ({ id, ours, author, body }) =>
      id > settled &&
      !ours &&
      author !== null &&
      !answered.has(String(id)) &&
      parseSlashCommand(body) !== null,
  );
}

function answerOne(entry: LedgerIssue, command: TrackedComment, context: AnswerContext): IssueStep[] {
  const { author } = command;
  const parsed = parseSlashCommand(command.body);
  const allowed = author === null ? undefined : context.permitted.get(author);
  if (author === null || parsed === null || allowed === undefined) return [];
  const base = { answers: String(command.id), by: author };
  if (!allowed) {
    const before = entry.notes.some(({ marker }) => marker.kind === 'refused' && marker.by === author);
    return before ? [] : reply(entry, command, { kind: 'refused', ...base }, 'confused');
  }
  if (command.edited) {
    const problem = 'This comment was edited, and nobody can tell what stood there before. Write a new one.';
    return reply(entry, command, { kind: 'bad-command', ...base, problem }, 'confused');
  }
  if (!parsed.ok) {
    return reply(entry, command, { kind: 'bad-command', ...base, problem: parsed.problem }, 'confused');
  }
  const answer = carryOut(parsed.command, base, entry, context);
  return reply(entry, command, answer, answer.kind === 'bad-command' ? 'confused' : '+1');
}

function carryOut(
  command: SlashCommand,
  base: { readonly answers: string; readonly by: string },
  entry: LedgerIssue,
  context: AnswerContext,
): AnswerComment {
  switch (command.kind) {
    case 'waive':
      return isLegible(entry) ? waive(command, base, entry, context) : illegible(base);
    case 'false-positive':
    case 'out-of-scope':
      return isLegible(entry) ? rule(command, base, entry, context) : illegible(base);
    case 'unwaive':
      return { kind: 'unwaived', ...base, due: standing(entry, context).due };
    case 'severity':
      return {
        kind: 'severity-set',
        ...base,
        severity: command.severity,
        reason: command.reason,
        due: standing(entry, context, command.severity).due,
      };
    case 'due':
      return setDue(command, base, entry, context);
    case 'confirm':
    case 'fixed':
    case 'incident':
      return reportAnswer(command, base, entry, context);
    case 'status':
      return statusAnswer(base, standing(entry, context), context.lastScan);
  }
}

type Base = Pick<AnswerComment, 'answers' | 'by'>;

/**
 * Whether it can be told from the issue which files it lists. A grant on a package's issue covers
 * just these; one on any other issue needs no list.
 */
function isLegible({ meta, trusted }: LedgerIssue): boolean {
  return trusted || meta.package === null;
}

function illegible(base: Base): AnswerComment {
  const problem =
    'Somebody changed the text of this issue, which the next scan restores. Write the comment again then.';
  return { kind: 'bad-command', ...base, problem };
}

function waive(
  { expires, reason }: Extract<SlashCommand, { kind: 'waive' }>,
  base: Base,
  entry: LedgerIssue,
  context: AnswerContext,
): AnswerComment {
  const last = lastDay(context.policy, givenOn(base, entry, context));
  if (expires < context.today) {
    const problem = `${expires} is over, and a waiver counts through its last day. Name a later one.`;
    return { kind: 'bad-command', ...base, problem };
  }
  if (expires > last) {
    const problem = `${expires} is too far ahead. Name ${last} at the latest.`;
    return { kind: 'bad-command', ...base, problem };
  }
  const answer = { kind: 'waived' as const, ...base, expires, reason };
  return { ...answer, missing: missingApprovals({ ...answer, missing: 0 }, entry, context) };
}

/** A ruling ends when the longest waiver that may be given with it would. */
function rule(
  { kind: ruling, reason }: Extract<SlashCommand, { kind: Ruling }>,
  base: Base,
  entry: LedgerIssue,
  context: AnswerContext,
): AnswerComment {
  const expires = lastDay(context.policy, givenOn(base, entry, context));
  if (expires < context.today) {
    const problem = `It would count through ${expires}, which is over. Write the comment again.`;
    return { kind: 'bad-command', ...base, problem };
  }
  const answer = { kind: 'ruled' as const, ruling, ...base, expires, reason };
  return { ...answer, missing: missingApprovals({ ...answer, missing: 0 }, entry, context) };
}

/**
 * Answers `/fixby due`: the date counts instead of ours, as that of a ticket elsewhere. A later one
 * than ours is a decision like a waiver: it needs a reason, and reaches no further than one may.
 */
function setDue(
  { due, reason }: Extract<SlashCommand, { kind: 'due' }>,
  base: Base,
  entry: LedgerIssue,
  context: AnswerContext,
): AnswerComment {
  const { ours } = standing(entry, context);
  const last = lastDay(context.policy, givenOn(base, entry, context));
  const later = ours !== null && due > ours;
  if (later && reason === '') {
    const problem = `${due} is later than ours, ${ours}, so it needs a reason: /fixby due ${due} <reason>.`;
    return { kind: 'bad-command', ...base, problem };
  }
  if (later && due > last) {
    const problem = `${due} is too far ahead. Name ${last} at the latest.`;
    return { kind: 'bad-command', ...base, problem };
  }
  return { kind: 'due-set', ...base, due, reason, ours };
}

/** The day of a command: its days count from there, however late it is answered. */
function givenOn({ answers }: Base, { issue }: LedgerIssue, { policy, today }: AnswerContext): Day {
  const at = commandOf(issue, answers)?.at;
  return at === undefined ? today : dayOf(at, policy.sla.timezone);
}

/** How many others have to give the same command before it counts. */
function missingApprovals(
  answer: Extract<AnswerComment, { kind: 'waived' | 'ruled' }>,
  entry: LedgerIssue,
  { policy, today }: AnswerContext,
): number {
  const marker = answerMarker(answer, aboutOf(entry));
  if (marker.kind !== 'waived' && marker.kind !== 'ruled') return 0;
  const ended = endedUpTo(entry);
  const same = grantsOf(entry)
    .filter(isAcceptance)
    .filter((grant) => grant.valid && grant.note.comment.id > ended && grant.marker.expires >= today)
    .filter((grant) => sameGrant(grant.marker, marker));
  const people = new Set([answer.by, ...same.map((grant) => grant.marker.by)].map((by) => by.toLowerCase()));
  return Math.max(0, policy['waiver-rules'].approvals - people.size);
}

function statusAnswer(
  base: { readonly answers: string; readonly by: string },
  { severity, due, daysLeft, dueReason, waiver }: Standing,
  lastScan: string | null,
): AnswerComment {
  return { kind: 'status', ...base, severity, due, daysLeft, dueReason, waiver, lastScan };
}

function voidSteps(entry: LedgerIssue, context: AnswerContext): IssueStep[] {
  const said = new Set(entry.notes.flatMap(({ marker }) => (marker.kind === 'void' ? [marker.answers] : [])));
  return grantsOf(entry)
    .filter((grant) => !grant.valid && !said.has(grant.marker.answers) && stillCounts(grant, entry, context))
    .map(({ marker: { answers, by } }) => {
      const comment: AnswerComment = { kind: 'void', answers, by, due: standing(entry, context).due };
      return {
        kind: 'comment',
        issue: { number: entry.issue.number },
        say: { comment, marker: answerMarker(comment, aboutOf(entry)) },
      };
    });
}

/**
 * Whether a grant would still apply today if its comment were unchanged. Otherwise there is nothing
 * to declare void.
 */
function stillCounts({ marker, note }: Granted, entry: LedgerIssue, { today }: AnswerContext): boolean {
  // A ruling closes its issue itself.
  if (entry.issue.state === 'closed' && marker.kind !== 'ruled') return false;
  if (marker.kind === 'severity-set' || marker.kind === 'due-set') return true;
  return marker.expires >= today && endedUpTo(entry) < note.comment.id;
}

function reply(
  entry: LedgerIssue,
  command: TrackedComment,
  comment: AnswerComment,
  content: Reaction,
): IssueStep[] {
  const issue = { number: entry.issue.number };
  return [
    { kind: 'react', issue, comment: command.id, content },
    { kind: 'comment', issue, say: { comment, marker: answerMarker(comment, aboutOf(entry)) } },
  ];
}

/**
 * What an issue is about now. A grant on a package's issue covers only the files that it lists now;
 * a finding that belongs to one file has that in its fingerprint.
 */
function aboutOf({ meta }: LedgerIssue): AnsweredAbout {
  const places = meta.findings.flatMap((member) => member.places.map(({ path }) => path));
  return {
    findings: meta.findings.map(({ id }) => id),
    places: meta.package === null || isPlaced(meta.source) ? null : [...new Set(places)].sort(),
  };
}
