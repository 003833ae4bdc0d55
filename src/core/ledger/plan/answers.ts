import { slaBasis, slaOf, slaState } from '../../gate/sla.js';
import { lastDay } from '../../gate/waiver.js';
import type { Policy } from '../../policy/policy.js';
import type { Day } from '../../scale/day.js';
import type { Severity } from '../../scale/severity.js';
import type { SlaState } from '../../scale/sla-state.js';
import { compareText } from '../../scale/text-order.js';
import { decisionsOf, grantsOf, type Granted } from '../decisions.js';
import type { AnswerComment } from '../metadata/comment-data.js';
import { answerMarker } from '../metadata/comment-marker.js';
import { lastNote, type Ledger, type LedgerIssue } from '../read.js';
import { startOf } from '../recall.js';
import { parseSlashCommand, type SlashCommand } from '../slash-command.js';
import type { TrackedComment } from '../tracker.js';
import type { IssueStep, Reaction } from './steps.js';

/** What the answers to commands depend on. */
export interface AnswerContext {
  readonly policy: Policy;
  /** RFC 3339: now. */
  readonly asOf: string;
  readonly today: Day;
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

/** Commands by people that have no answer yet, oldest first. */
function openCommands(entry: LedgerIssue): TrackedComment[] {
  const answered = new Set(
    entry.notes.flatMap(({ marker }) => ('answers' in marker ? [marker.answers] : [])),
  );
  return entry.issue.comments.filter(
    ({ id, ours, author, body }) =>
      !ours && author !== null && !answered.has(String(id)) && parseSlashCommand(body) !== null,
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
      if (command.expires < context.today) {
        const problem = `${command.expires} is over, and a waiver counts through its last day. Name a later one.`;
        return { kind: 'bad-command', ...base, problem };
      }
      if (command.expires > lastDay(context.policy, context.today)) {
        const problem = `${command.expires} is too far ahead. Name ${lastDay(context.policy, context.today)} at the latest.`;
        return { kind: 'bad-command', ...base, problem };
      }
      return { kind: 'waived', ...base, expires: command.expires, reason: command.reason };
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
    case 'status':
      return statusAnswer(base, standing(entry, context), context.lastScan);
  }
}

function statusAnswer(
  base: { readonly answers: string; readonly by: string },
  { severity, due, daysLeft, dueReason, waiver }: Standing,
  lastScan: string | null,
): AnswerComment {
  return { kind: 'status', ...base, severity, due, daysLeft, dueReason, waiver, lastScan };
}

/** The state of an issue's most urgent finding. */
export interface Standing extends Pick<
  Extract<AnswerComment, { kind: 'status' }>,
  'severity' | 'due' | 'daysLeft' | 'dueReason' | 'waiver'
> {
  readonly sla: SlaState;
}

/**
 * Computes the state of an issue's most urgent finding (the earliest due date) from what the issue
 * records.
 * @param as a severity to compute with instead of the recorded one
 */
export function standing(
  entry: LedgerIssue,
  { policy, asOf, today }: Pick<AnswerContext, 'policy' | 'asOf' | 'today'>,
  as: Severity | null = null,
): Standing {
  const states = entry.meta.findings.map((member) => {
    const account = { entry, member };
    const decisions = decisionsOf([account]);
    const severity = as ?? decisions.severity?.severity ?? member.severity;
    const clock = {
      firstSeen: startOf([account], []) ?? entry.openedAt,
      published: null,
      previous: entry.trusted ? member : null,
    };
    const { due: counted, reason } = slaOf(severity, clock, policy, asOf);
    // If the clock starts at publication, the issue records the due date but not the publication
    // date, so the due date cannot be computed again.
    const kept = entry.trusted && as === null && member.basis === slaBasis(policy, severity);
    const due = kept ? member.due : counted;
    const { waiver } = decisions;
    return {
      severity,
      due,
      ...slaState(due, severity, policy, today),
      dueReason: reason,
      waiver: waiver !== null && waiver.expires >= today ? waiver : null,
    };
  });
  const [first] = states.sort((a, b) => compareText(a.due ?? '9999-12-31', b.due ?? '9999-12-31'));
  if (first === undefined) throw new RangeError(`issue ${entry.issue.number} is about nothing`);
  return first;
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
        say: { comment, marker: answerMarker(comment, []) },
      };
    });
}

/**
 * Whether a grant would still apply today if its comment were unchanged. Otherwise there is nothing
 * to declare void.
 */
function stillCounts({ marker, note }: Granted, entry: LedgerIssue, { today }: AnswerContext): boolean {
  if (entry.issue.state === 'closed') return false;
  if (marker.kind === 'severity-set') return true;
  const ended = lastNote(entry, ['unwaived']);
  return marker.expires >= today && (ended === null || ended.comment.id < note.comment.id);
}

function reply(
  entry: LedgerIssue,
  command: TrackedComment,
  comment: AnswerComment,
  content: Reaction,
): IssueStep[] {
  const issue = { number: entry.issue.number };
  const members = entry.meta.findings.map(({ id }) => id);
  return [
    { kind: 'react', issue, comment: command.id, content },
    { kind: 'comment', issue, say: { comment, marker: answerMarker(comment, members) } },
  ];
}
