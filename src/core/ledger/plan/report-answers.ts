import { addHours } from '../../scale/day.js';
import { commandOf } from '../decisions.js';
import type { AnswerComment } from '../metadata/answer-comment.js';
import type { LedgerIssue } from '../read.js';
import type { SlashCommand } from '../slash-command.js';
import { standing, type StandingContext } from './standing.js';

type Base = Pick<AnswerComment, 'answers' | 'by'>;

/** Commands about what a person reported. */
export type ReportCommand = Extract<SlashCommand, { kind: 'confirm' | 'fixed' | 'incident' }>;

/** The answer to a command that only a report takes. */
export function reportAnswer(
  command: ReportCommand,
  base: Base,
  entry: LedgerIssue,
  context: StandingContext,
): AnswerComment {
  if (entry.report === undefined)
    return {
      kind: 'bad-command',
      ...base,
      problem: 'This is for what people report, and a scan found this.',
    };
  switch (command.kind) {
    case 'confirm': {
      const { severity, due } = standing(entry, context);
      return { kind: 'confirmed', ...base, severity, due };
    }
    case 'fixed':
      return { kind: 'fix-said', ...base, fix: command.fix };
    case 'incident':
      return incidentAnswer(command, base, entry, context);
  }
}

/** Answers `/fixby incident`. Any message but `resolved` starts the time for the next update. */
function incidentAnswer(
  { what, words }: Extract<ReportCommand, { kind: 'incident' }>,
  base: Base,
  { issue, report }: LedgerIssue,
  { policy, asOf }: StandingContext,
): AnswerComment {
  if (report?.card.report !== 'incident')
    return { kind: 'bad-command', ...base, problem: 'This report is no incident.' };
  const at = commandOf(issue, base.answers)?.at ?? asOf;
  const next = what === 'resolved' ? null : addHours(at, policy.incident['update-hours']);
  return { kind: 'incident-said', ...base, what, words, next };
}
