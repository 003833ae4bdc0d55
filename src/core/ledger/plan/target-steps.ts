import { isCauseKey } from '../../findings/cause.js';
import type { Finding } from '../../findings/finding.js';
import { appliedGrant, grantFor } from '../../gate/comment-grant.js';
import { slaState } from '../../gate/sla.js';
import { dayOf } from '../../scale/day.js';
import { isBoard } from '../board.js';
import { decisionsOf } from '../decisions.js';
import { issueLabels, labelChanges } from '../labels.js';
import { isRecoveredPackage } from '../lost-text.js';
import { hasSection, replaceSection, type IssueMember, type IssueMetadata } from '../metadata/issue.js';
import { rememberedRaises } from '../remembered-clocks.js';
import { goneNote, isCurrent, isGoneMarker, lastNote, type LedgerIssue, type GoneNote } from '../read.js';
import type { PlanContext, Planning } from './context.js';
import { duePlaces } from './due-places.js';
import { departureSteps, hasNewcomer, membershipSteps } from './members.js';
import { reminderSteps } from './reminders.js';
import { sightSteps } from './sight.js';
import type { IssueRef, IssueStep, Said } from './steps.js';
import { summarise, targetMetadata, type Summarised, type Target } from './target.js';

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

function metadataOf(
  target: Target,
  { policy, ledger }: PlanContext,
  commit: string | null,
  since: (finding: Finding) => string | null,
): IssueMetadata {
  return targetMetadata(target, policy, commit, since, rememberedRaises(ledger));
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

/**
 * Reopens the issue of a finding that returned or is still there, and comments why. If an
 * interrupted run reopened it without the comment, only the comment is added.
 */
function openingSteps(target: Target, entry: LedgerIssue, context: PlanContext): IssueStep[] {
  const ref = { number: entry.issue.number };
  const due = summarise(target.findings).due;
  const { commit, runUrl } = context;
  const ids = target.findings.map(({ id }) => id);
  const say = (said: Said): IssueStep => ({ kind: 'comment', issue: ref, say: said });
  const returned = ({ comment: { at }, marker }: GoneNote): IssueStep =>
    say({
      comment: {
        kind: 'returned',
        commit,
        runUrl,
        goneSince: dayOf(at, context.policy.sla.timezone),
        reason: marker.kind,
        due,
      },
      marker: { kind: 'returned', findings: ids },
    });
  const stillThere = (closedBy: string | null): IssueStep =>
    say({
      comment: { kind: 'still-there', commit, runUrl, closedBy, due },
      marker: { kind: 'still-there', findings: ids },
    });
  if (entry.issue.state === 'closed') {
    const gone = goneNote(entry);
    return [
      { kind: 'reopen-issue', issue: ref },
      gone === null ? stillThere(entry.closing?.actor ?? null) : returned(gone),
    ];
  }
  const unclosed = goneNote(entry);
  if (unclosed !== null) return [returned(unclosed)];
  const last = entry.issue.events.at(-1);
  if (last?.kind !== 'reopened' || !last.ours) return [];
  if (lastNote(entry, ['returned', 'still-there'], last.at) !== null) return [];
  const gone = goneBefore(entry, last.at);
  return [gone === null ? stillThere(closerBefore(entry)) : returned(gone)];
}

/**
 * Our comment that the finding was gone, from before a reopening; null when a person had closed the
 * issue.
 */
function goneBefore({ issue, notes }: LedgerIssue, reopenedAt: string): GoneNote | null {
  const openings = issue.events.filter(({ kind, at }) => kind === 'reopened' && at < reopenedAt);
  const since = openings.at(-1)?.at ?? issue.createdAt;
  const gone = notes.findLast(
    (note): note is GoneNote =>
      isGoneMarker(note.marker) && note.comment.at >= since && note.comment.at <= reopenedAt,
  );
  return gone ?? null;
}

function closerBefore({ issue }: LedgerIssue): string | null {
  return issue.events.findLast(({ kind }) => kind === 'closed')?.actor ?? null;
}

/** Says once that a text is written again of which GitHub no longer has our version. */
function restoredSteps({ findings }: Target, entry: LedgerIssue, { policy }: PlanContext): IssueStep[] {
  const { issue } = entry;
  if (issue.lost == null || lastNote(entry, ['restored'], issue.bodyAt) !== null) return [];
  const since = dayOf(issue.createdAt, policy.sla.timezone);
  return [
    {
      kind: 'comment',
      issue: { number: issue.number },
      say: {
        comment: { kind: 'restored', since, due: summarise(findings).due },
        marker: { kind: 'restored', findings: findings.map(({ id }) => id) },
      },
    },
  ];
}

/**
 * Says that a finding, or all of a cause, stands elsewhere now, once: the body then remembers its
 * new name.
 */
function movedSteps({ key, findings }: Target, entry: LedgerIssue, context: PlanContext): IssueStep[] {
  const [finding] = findings;
  const [member] = entry.meta.findings;
  if (finding === undefined || member?.place === undefined || entry.meta.key === key) return [];
  const ofCause = isCauseKey(key) && isCauseKey(entry.meta.key);
  if (!ofCause && (key !== finding.id || entry.meta.key !== member.id)) return [];
  const said = entry.notes.some(
    ({ marker, comment }) =>
      marker.kind === 'moved' && marker.to === finding.id && comment.at >= entry.issue.bodyAt,
  );
  if (said) return [];
  const { id, due, locations } = finding;
  const { commit, runUrl } = context;
  return [
    {
      kind: 'comment',
      issue: { number: entry.issue.number },
      say: {
        comment: {
          kind: 'moved',
          commit,
          runUrl,
          from: member.place.path,
          to: locations[0]?.path ?? '',
          id,
          due,
        },
        marker: { kind: 'moved', from: member.id, to: id },
      },
    },
  ];
}

/**
 * Comments once that a severity changed. A change by a maintainer's command was answered already.
 */
function severitySteps(target: Target, entry: LedgerIssue): IssueStep[] {
  if (!isCurrent(entry) || entry.issue.state === 'closed') return [];
  return target.findings.flatMap((finding): IssueStep[] => {
    const before = entry.meta.findings.find(({ id }) => id === finding.id);
    // A basis is missing where the text was lost: then nobody knows the severity before.
    if (before === undefined || before.basis === '' || before.severity === finding.severity) return [];
    const said = entry.notes.findLast(
      ({ marker, comment }) =>
        ((marker.kind === 'severity' && marker.finding === finding.id && marker.to === finding.severity) ||
          (marker.kind === 'severity-set' && marker.severity === finding.severity)) &&
        comment.at >= entry.issue.bodyAt,
    );
    if (said !== undefined) return [];
    return [
      {
        kind: 'comment',
        issue: { number: entry.issue.number },
        say: {
          comment: {
            kind: 'severity',
            from: before.severity,
            to: finding.severity,
            reason: finding.severityReason,
            dueBefore: before.due,
            due: finding.due,
          },
          marker: { kind: 'severity', finding: finding.id, to: finding.severity },
        },
      },
    ];
  });
}

/**
 * Updates title and body when they differ. A new commit alone is no difference: links then keep
 * pointing to the old one.
 */
function bodySteps(target: Target, entry: LedgerIssue, context: PlanContext): IssueStep[] {
  const { issue, meta } = entry;
  const known = new Map(meta.findings.map((member) => [member.id, member.since]));
  const goesOn = isCurrent(entry);
  const as = (commit: string | null, since: (finding: Finding) => string | null) =>
    context.words.issue(target.findings, metadataOf(target, context, commit, since));
  const unchanged = as(goesOn ? meta.commit : context.commit, ({ id, firstSeen }) =>
    goesOn && known.has(id) ? (known.get(id) ?? null) : firstSeen,
  );
  const milestone = duePlaces(summarise(target.findings), entry, context).milestone;
  const placed = milestone === null || issue.milestone?.title === milestone ? {} : { milestone };
  const titled = issue.title === unchanged.title ? {} : { title: unchanged.title };
  const bodied = hasSection(issue.body, unchanged.section)
    ? {}
    : { body: replaceSection(issue.body, as(context.commit, ({ firstSeen }) => firstSeen).section) };
  const changes = { ...titled, ...bodied, ...placed };
  if (Object.keys(changes).length === 0) return [];
  return [{ kind: 'edit-issue', issue: { number: issue.number }, ...changes }];
}

/** Adds the labels that are missing and removes those of ours that no longer apply. */
export function labelSteps(issue: IssueRef, has: readonly string[], wanted: readonly string[]): IssueStep[] {
  const { add, remove } = labelChanges(has, wanted);
  return [
    ...(add.length === 0 ? [] : [{ kind: 'add-labels' as const, issue, labels: add }]),
    ...remove.map((label) => ({ kind: 'remove-label' as const, issue, label })),
  ];
}
