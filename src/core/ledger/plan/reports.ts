import { atLeast } from '../../scale/severity.js';
import { reportLabel } from '../../intake/forms.js';
import { decisionsOf } from '../decisions.js';
import { issueLabels, reportLabels } from '../labels.js';
import type { ReportComment } from '../metadata/report-comment.js';
import type { ReportCard } from '../metadata/report.js';
import { lastNote } from '../notes.js';
import { isReport, type Ledger, type LedgerIssue, type LedgerReport } from '../read.js';
import type { Role } from '../role.js';
import type { TrackedIssue, Tracker } from '../tracker.js';
import { duePlaces } from './due-places.js';
import { checklistSteps, incidentReminders, openedEntry, timelineOf } from './incident.js';
import { closedAs, closedSteps, isUnanswered, mayClose } from './closed-by-person.js';
import { isClosedEpisode } from './looked-at.js';
import { labelSteps } from './target-steps.js';
import { reminderSteps } from './reminders.js';
import { currentCard, firstCard, kindOfIssue, statedIn } from './report-card.js';
import { standing, type Standing, type StandingContext } from './standing.js';
import type { IssueStep, Said } from './steps.js';

/** What the steps for reports depend on. */
export interface ReportContext extends StandingContext {
  /** The role of everybody whom `reportPeople` names, by login. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Renders the text of a comment. */
  readonly render: (say: Said) => string;
}

/** The logins whose role must be known: of new reporters, and of those who closed reports. */
export function reportPeople({ issues }: Pick<Tracker, 'issues'>, ledger: Ledger): string[] {
  const reporters = newReports(issues, ledger).map(({ reporter }) => reporter ?? null);
  const closers = ledger.issues
    .filter((entry) => isClosedReport(entry) || isClosedEpisode(entry))
    .map(({ closing }) => closing?.actor ?? null);
  return [...new Set([...reporters, ...closers].filter((login) => login !== null))].sort();
}

/** Our first comment on each new report; a question gets its labels and no clock. */
export function newReportSteps(tracker: Tracker, ledger: Ledger, context: ReportContext): IssueStep[] {
  return newReports(tracker.issues, ledger).flatMap((issue): IssueStep[] => {
    const kind = kindOfIssue(issue);
    if (kind === null) return [];
    if (kind === 'question') return questionSteps(issue);
    const role = issue.reporter == null ? null : context.roles.get(issue.reporter);
    const insider = issue.reporter === undefined || role === 'writes' || role === 'maintains';
    const first = firstCard(issue, kind, insider, context);
    return [{ kind: 'comment', issue: { number: issue.number }, say: firstWord(first, issue, tracker) }];
  });
}

/** Open issues that report something and that we have not taken in yet. */
function newReports(issues: readonly TrackedIssue[], ledger: Ledger): TrackedIssue[] {
  const known = new Set(ledger.issues.map(({ issue }) => issue.number));
  return issues.filter((issue) => issue.state === 'open' && !known.has(issue.number) && isReport(issue));
}

function questionSteps({ number, labels }: TrackedIssue): IssueStep[] {
  const has = new Set(labels.map((name) => name.toLowerCase()));
  const missing = ['security', reportLabel('question')].filter((name) => !has.has(name));
  return missing.length === 0 ? [] : [{ kind: 'add-labels', issue: { number }, labels: missing }];
}

/** The first version of the comment, before anybody decided anything. */
export function firstWord(
  { card, dueReason }: ReturnType<typeof firstCard>,
  issue: Pick<TrackedIssue, 'reporter' | 'createdAt'>,
  { public: isPublic }: Pick<Tracker, 'public'>,
): Said {
  const comment: ReportComment = {
    kind: 'report',
    card,
    by: issue.reporter ?? null,
    confirmed: card.insider,
    confirmedBy: null,
    public: isPublic,
    severityReason: card.how,
    dueReason,
    edited: null,
    timeline: card.report === 'incident' ? [openedEntry(issue)] : [],
  };
  return { comment, marker: { kind: 'report', card } };
}

/** Whether a report was closed by somebody else and no comment of ours says yet what that means. */
function isClosedReport(entry: LedgerIssue): boolean {
  return entry.report !== undefined && isUnanswered(entry);
}

/**
 * Answers the closing of a report. Before it is confirmed any person may close it, afterwards only
 * one with the right to; a closing by anybody else, or by a bot, is undone. No scan is asked.
 */
export function closingSteps(entry: LedgerIssue, context: ReportContext): IssueStep[] {
  const { closing, issue, report } = entry;
  if (!isClosedReport(entry) || closing === null || report === undefined) return [];
  const as = closedAs(closing);
  const role = closing.actor === null ? 'reads' : (context.roles.get(closing.actor) ?? 'reads');
  if (!closing.bot && (!report.confirmed || mayClose(role, as))) return closedSteps(entry, as, context);
  const ref = { number: issue.number };
  const findings = entry.meta.findings.map(({ id }) => id);
  const { due } = standing(entry, context);
  return [
    { kind: 'reopen-issue', issue: ref },
    {
      kind: 'comment',
      issue: ref,
      say: {
        comment: { kind: 'kept-open', by: closing.actor, bot: closing.bot, as, due },
        marker: { kind: 'kept-open', findings },
      },
    },
  ];
}

/** Keeps our comment, the labels and the reminders of a report in step with what was decided. */
export function reportUpkeep(entry: LedgerIssue, tracker: Tracker, context: ReportContext): IssueStep[] {
  const { report, issue } = entry;
  if (report === undefined) return [];
  const card = currentCard(entry, report, context);
  const now = standing(entry, context, card.severity);
  const words = [...cardSteps(entry, card, now, tracker, context), ...doubleSteps(entry, report)];
  if (issue.state === 'closed') return words;
  const ref = { number: issue.number };
  const summary = { ...now, waived: now.waiver !== null, source: 'report' };
  const wanted = [...issueLabels(summary), ...reportLabels(card.report, { ...report, triage: card.triage })];
  return [
    ...words,
    ...checklistSteps(entry),
    ...(issue.dueValue === undefined ? [] : duePlaces(summary, entry, context).fieldSteps(ref)),
    ...labelSteps(ref, issue.labels, wanted),
    ...reminderSteps(summary, { issue: ref, notes: entry.notes, assignees: issue.assignees }, context),
    ...incidentReminders(entry, context),
  ];
}

/**
 * Deletes what two runs at once both wrote: the first comment of a kind stays, and so does a
 * checklist in which somebody ticked something off.
 */
function doubleSteps({ issue, notes }: LedgerIssue, { note }: LedgerReport): IssueStep[] {
  const [list] = notes.filter(({ marker }) => marker.kind === 'checklist');
  const extra = notes.filter(
    (one) =>
      (one.marker.kind === 'report' && one !== note) ||
      (one.marker.kind === 'checklist' && one !== list && one.comment.body === one.comment.written),
  );
  return extra.map(({ comment: { id } }) => ({
    kind: 'delete-comment',
    issue: { number: issue.number },
    id,
  }));
}

/** Edits our comment where it would say something else by now. */
function cardSteps(
  entry: LedgerIssue,
  card: ReportCard,
  now: Standing,
  tracker: Tracker,
  context: ReportContext,
): IssueStep[] {
  const { report, issue } = entry;
  if (report === undefined) return [];
  const say: Said = {
    comment: {
      kind: 'report',
      card,
      by: issue.reporter ?? null,
      confirmed: report.confirmed,
      confirmedBy: lastNote(entry, ['confirmed'])?.marker.by ?? null,
      public: tracker.public,
      severityReason: severityReason(entry, card),
      dueReason: now.dueReason,
      edited: editedSince(entry, card),
      timeline: timelineOf(entry),
    },
    marker: { kind: 'report', card },
  };
  const { id, body } = report.note.comment;
  return sameText(body, context.render(say))
    ? []
    : [{ kind: 'edit-comment', issue: { number: issue.number }, id, say }];
}

function severityReason(entry: LedgerIssue, { how }: ReportCard): string {
  const decided = entry.meta.findings.map((member) => decisionsOf([{ entry, member }]).severity)[0] ?? null;
  return decided === null ? how : `set by @${decided.by} on the issue: ${decided.reason} (otherwise ${how})`;
}

/**
 * How the present text of a confirmed report would be rated; null where the severity is the same as
 * when it was confirmed.
 */
function editedSince({ issue, report }: LedgerIssue, card: ReportCard): string | null {
  if (report?.confirmed !== true || issue.reporter === undefined) return null;
  const { severity, how } = statedIn(issue, card.report);
  if (severity === card.stated) return null;
  const worse = severity !== null && (card.stated === null || atLeast(severity, card.stated));
  return `${severity ?? 'no severity'}${worse ? ', which is worse' : ''}: ${how}`;
}

function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
