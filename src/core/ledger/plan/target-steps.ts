import type { Finding } from '../../findings/finding.js';
import { appliedGrant, grantFor } from '../../gate/comment-grant.js';
import { slaState } from '../../gate/sla.js';
import { isBoard } from '../board.js';
import { decisionsOf } from '../decisions.js';
import { issueLabels, labelChanges } from '../labels.js';
import { isRecoveredPackage } from '../lost-text.js';
import type { IssueMember } from '../metadata/issue.js';
import { goneNote } from '../notes.js';
import type { LedgerIssue } from '../read.js';
import { movedSteps, restoredSteps, severitySteps } from './change-comments.js';
import type { PlanContext, Planning } from './context.js';
import { duePlaces } from './due-places.js';
import { bodySteps, metadataOf } from './issue-text.js';
import { departureSteps, hasNewcomer, membershipSteps } from './members.js';
import { reminderSteps } from './reminders.js';
import { openingSteps } from './reopening.js';
import { sightSteps } from './sight.js';
import type { IssueRef, IssueStep } from './steps.js';
import { summarise, type Summarised } from './summary.js';
import type { Target } from './target.js';

/** The steps that create or update the issue of a target. */
export function targetSteps(target: Target, context: Planning): IssueStep[] {
  return target.entry === null ? createSteps(target, context) : updateSteps(target, target.entry, context);
}

/**
 * Whether a person closed the issue as "not planned". Such an issue stays closed, and its finding
 * counts for the gate as before. Closing by a bot is not a dismissal. Neither is one from before
 * the finding was gone: if it returns, nobody has looked at that.
 */
export function isDismissed(entry: LedgerIssue): boolean {
  return entry.closing?.reason === 'not_planned' && !entry.closing.bot && goneNote(entry) === null;
}

/**
 * Whether a person closed the issue of an episode in a log after it was over: somebody has looked,
 * and there is nothing to wait for. One that goes on is reopened as anything else.
 */
function isLookedAt({ findings }: Target, { closing }: LedgerIssue): boolean {
  if (closing === null || closing.bot) return false;
  return findings.every(({ activity }) => activity !== undefined && closing.at >= activity.to);
}

function createSteps(target: Target, context: PlanContext): IssueStep[] {
  const { findings, key } = target;
  const summary = summarise(findings);
  const metadata = metadataOf(target, context, context.commit, ({ firstSeen }) => firstSeen);
  const { title, section } = context.words.issue(findings, metadata);
  const assignees = assigneesOf(findings, context);
  const places = duePlaces(summary, null, context);
  const issue = { key };
  return [
    {
      kind: 'create-issue',
      key,
      title,
      body: `${section}\n`,
      labels: issueLabels(summary),
      assignees,
      milestone: places.milestone,
      severity: summary.severity,
    },
    ...places.fieldSteps(issue),
    ...reminderSteps(summary, { issue, notes: [], assignees }, context),
  ];
}

/** The code owners of the finding's files, as far as GitHub allows to assign them. */
function assigneesOf(findings: readonly Finding[], { owners, policy, tracker }: PlanContext): string[] {
  if (policy.issues.assign !== 'codeowners') return [];
  const assignable = new Map(tracker.assignable.map((login) => [login.toLowerCase(), login]));
  const wanted = owners([...new Set(findings.flatMap(({ locations }) => locations.map(({ path }) => path)))]);
  return [...new Set(wanted.flatMap((login) => assignable.get(login.toLowerCase()) ?? []))].slice(0, 10);
}

function updateSteps(target: Target, entry: LedgerIssue, context: Planning): IssueStep[] {
  if (isLookedAt(target, entry)) return restoredSteps(target, entry, context);
  if (isDismissed(entry) && !hasNewcomer(target, entry)) return dismissedSteps(target, entry, context);
  const summary = summarise([
    ...target.findings,
    ...target.unseen.map((member) => asRemembered(member, entry, context)),
  ]);
  const { issue } = entry;
  const ref = { number: issue.number };
  const waits = isRecoveredPackage(entry.meta) && !context.complete(entry.meta.source);
  return [
    ...openingSteps(target, entry, context),
    ...(waits ? [] : restoredSteps(target, entry, context)),
    ...movedSteps(target, entry, context),
    ...sightSteps(entry, target.unseen, target.findings, context),
    ...membershipSteps(target, entry, context),
    ...severitySteps(target, entry),
    ...duePlaces(summary, entry, context).fieldSteps(ref),
    // The body of a package's issue whose text was lost waits for a complete scan: only then is it
    // known what it had.
    ...(waits || saysEnough(target, entry) ? [] : bodySteps(target, entry, context)),
    ...labelSteps(ref, issue.labels, issueLabels(summary)),
    ...reminderSteps(summary, { issue: ref, notes: entry.notes, assignees: issue.assignees }, context),
  ];
}

/** The steps for an issue that a person closed as "not planned": nothing but its record is kept. */
function dismissedSteps(target: Target, entry: LedgerIssue, context: Planning): IssueStep[] {
  const { complete } = context;
  const waits = isRecoveredPackage(entry.meta) && !complete(entry.meta.source);
  return [
    ...(waits ? [] : restoredSteps(target, entry, context)),
    ...movedSteps(target, entry, context),
    ...departureSteps(entry, context),
    ...(waits || entry.issue.lost == null ? [] : bodySteps(target, entry, context)),
  ];
}

/**
 * Whether the body may stay as it is: some of what it lists was not scanned for, it lists just that
 * and what was found, and of the latter it states the severity and due date of today. The issue
 * that all findings of a source share is always written again.
 */
function saysEnough({ key, findings, unseen }: Target, { meta }: LedgerIssue): boolean {
  if (isBoard(key)) return false;
  const known = new Map(meta.findings.map((member) => [member.id, member]));
  return (
    unseen.length > 0 &&
    known.size === findings.length + unseen.length &&
    findings.every(({ id, severity, due }) => {
      const member = known.get(id);
      return member !== undefined && member.severity === severity && member.due === due;
    })
  );
}

/**
 * A finding that was not scanned for, as its issue records it. It counts as before, and its days
 * left are computed for today.
 */
function asRemembered(member: IssueMember, entry: LedgerIssue, { policy, today }: PlanContext): Summarised {
  const grant = grantFor(decisionsOf([{ entry, member }]), null, policy, today);
  const { severity, due } = member;
  return {
    severity,
    due,
    ...slaState(due, severity, policy, today),
    source: entry.meta.source,
    waiver: grant === null ? null : appliedGrant(grant, today),
  };
}

/** Adds the labels that are missing and removes those of ours that no longer apply. */
export function labelSteps(issue: IssueRef, has: readonly string[], wanted: readonly string[]): IssueStep[] {
  const { add, remove } = labelChanges(has, wanted);
  return [
    ...(add.length === 0 ? [] : [{ kind: 'add-labels' as const, issue, labels: add }]),
    ...remove.map((label) => ({ kind: 'remove-label' as const, issue, label })),
  ];
}
