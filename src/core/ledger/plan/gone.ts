import { isByPerson, isDecision, type GoneReason } from '../../findings/gone.js';
import { joinFates, type Fate } from '../../gate/sight.js';
import { grantFor } from '../../gate/comment-grant.js';
import { slaState } from '../../gate/sla.js';
import { waiverFor } from '../../gate/waiver.js';
import { namesOf } from '../../policy/match.js';
import { dayOf, daysBetween, type Day } from '../../scale/day.js';
import { decisionsOf } from '../decisions.js';
import { allMemberIds } from '../former-ids.js';
import { isLoose } from '../loose-ends.js';
import { endOf } from '../issue-spans.js';
import type { GoneComment } from '../metadata/comment-data.js';
import type { IssueMember } from '../metadata/issue.js';
import { goneNote, isDuplicate, lastNote } from '../notes.js';
import type { LedgerIssue } from '../read.js';
import { startOf } from '../recall.js';
import type { PlanContext, Planning } from './context.js';
import { sightSteps } from './sight.js';
import type { IssueRef, IssueStep } from './steps.js';
import { isDismissed } from './target-steps.js';

/** Closes an issue as a duplicate of the one that took over its finding. */
export function supersededSteps(
  entry: Pick<LedgerIssue, 'issue' | 'notes' | 'openedAt'>,
  by: IssueRef,
): IssueStep[] {
  if (entry.issue.state === 'closed') return [];
  const issue = { number: entry.issue.number };
  const said = lastNote(entry, ['duplicate'], entry.openedAt) !== null;
  return [
    ...(said ? [] : [{ kind: 'comment' as const, issue, say: { duplicateOf: by } }]),
    { kind: 'close-issue', issue, reason: 'duplicate' },
  ];
}

/**
 * The steps for an issue of which no finding is in the scanned tree. It is closed when each finding
 * is known to be gone; otherwise it stays, and its labels follow the calendar. If a person closed
 * it already, a comment records that the findings are gone.
 */
export function goneSteps(entry: LedgerIssue, context: Planning): IssueStep[] {
  const closed = entry.issue.state === 'closed';
  const said = goneNote(entry);
  if (closed && (said !== null || !hasLooseEnds(entry, context))) return [];
  const reason = said?.marker.kind ?? goneReason(entry, context);
  // What a person reported is closed by people: see reports.ts.
  if (reason === null || isByPerson(reason)) return isDuplicate(entry) ? [] : unseenSteps(entry, context);
  const issue = { number: entry.issue.number };
  const words: IssueStep = {
    kind: 'comment',
    issue,
    say: {
      comment: goneComment(entry, reason, context),
      marker: { kind: reason, findings: stillThere(entry).map(({ id }) => id) },
    },
  };
  const as = isDecision(reason) ? ('not_planned' as const) : ('completed' as const);
  return [
    ...(said === null ? [words] : []),
    ...(closed ? [] : [{ kind: 'close-issue' as const, issue, reason: as }]),
  ];
}

/** What an issue lists, but for what left it before, each for a reason of its own. */
function stillThere(entry: LedgerIssue): IssueMember[] {
  return entry.meta.findings.filter((member) => endOf(entry, member) === null);
}

/**
 * The reason why an issue's findings are gone: of several the weakest (see `joinFates`). Null
 * unless all are known to be gone. Where all have left it before, what was said then counts.
 */
function goneReason(entry: LedgerIssue, { goneAs }: PlanContext): GoneReason | null {
  const there = stillThere(entry);
  const reasons =
    there.length > 0
      ? there.map(({ id }) => goneAs(id))
      : entry.meta.findings.map((member) => endOf(entry, member)?.reason ?? null);
  const fates = reasons.map((reason): Fate =>
    reason === null ? { kind: 'unknown' } : { kind: 'gone', reason },
  );
  const fate = joinFates(fates);
  return fate.kind === 'gone' ? fate.reason : null;
}

/**
 * Whether a closed issue must still report that its findings are gone: always, except for a
 * duplicate whose findings another issue took over.
 */
function hasLooseEnds(entry: LedgerIssue, context: Planning): boolean {
  return !isDuplicate(entry) || entry.meta.findings.some((member) => isLoose({ entry, member }, context));
}

function goneComment(entry: LedgerIssue, kind: GoneComment['kind'], context: PlanContext): GoneComment {
  const zone = context.policy.sla.timezone;
  const starts = entry.meta.findings.map((member) => startOf([{ entry, member }], []));
  const start = starts.filter((time) => time !== null).sort()[0] ?? entry.openedAt;
  const due = earliestDue(entry);
  return {
    kind,
    ...(entry.meta.source === 'report' ? { advisory: true } : {}),
    commit: context.commit,
    runUrl: context.runUrl,
    days: Math.max(0, daysBetween(dayOf(start, zone), context.today)),
    due,
    daysLeft: due === null ? null : daysBetween(context.today, due),
  };
}

/**
 * The earliest due date that the issue announces; null without one, or when a person changed the
 * body.
 */
function earliestDue({ meta, trusted }: LedgerIssue): Day | null {
  if (!trusted) return null;
  return meta.findings.flatMap(({ due }) => (due === null ? [] : [due])).sort()[0] ?? null;
}

/**
 * The steps for an issue whose findings were not scanned for: it stays open, and its labels still
 * follow the due date.
 */
function unseenSteps(entry: LedgerIssue, context: PlanContext): IssueStep[] {
  const hidden = entry.meta.findings.filter(({ id }) => context.unseen.has(id));
  const opened = hidden.length === 0 ? [] : reopenedUnseen(entry, context);
  return [...opened, ...sightSteps(entry, hidden, [], context), ...calendarSteps(entry, context)];
}

/**
 * Reopens an issue that a person closed while its findings cannot be seen; only "not planned" is
 * respected.
 */
function reopenedUnseen(entry: LedgerIssue, { commit, runUrl }: PlanContext): IssueStep[] {
  if (entry.issue.state === 'open' || isDismissed(entry)) return [];
  const issue = { number: entry.issue.number };
  return [
    { kind: 'reopen-issue', issue },
    {
      kind: 'comment',
      issue,
      say: {
        comment: {
          kind: 'still-there',
          commit,
          runUrl,
          closedBy: entry.closing?.actor ?? null,
          due: earliestDue(entry),
        },
        marker: { kind: 'still-there', findings: entry.meta.findings.map(({ id }) => id) },
      },
    },
  ];
}

/** Whether everything that an issue lists is waived, as far as the issue tells of its places. */
function isWaived(entry: LedgerIssue, { policy, asOf, today }: PlanContext): boolean {
  const { meta } = entry;
  return meta.findings.every((member) => {
    const facts = {
      id: member.id,
      findingIds: allMemberIds(meta, member),
      ids: namesOf(member),
      package: meta.package,
    };
    const paths = member.place === undefined ? member.places.map(({ path }) => path) : [member.place.path];
    const byPolicy =
      paths.length > 0 && paths.every((path) => waiverFor({ ...facts, path }, policy, asOf) !== null);
    return byPolicy || grantFor(decisionsOf([{ entry, member }]), null, policy, today) !== null;
  });
}

function calendarSteps(entry: LedgerIssue, context: PlanContext): IssueStep[] {
  const { policy, today } = context;
  const due = earliestDue(entry);
  if (entry.issue.state === 'closed' || due === null) return [];
  const severity = entry.meta.findings.find((member) => member.due === due)?.severity ?? 'low';
  const { sla } = slaState(due, severity, policy, today);
  const late = sla === 'overdue' ? 'sla: overdue' : sla === 'due-soon' ? 'sla: due soon' : null;
  const wanted = isWaived(entry, context) ? null : late;
  const has = entry.issue.labels.filter((name) => /^sla: (?:due soon|overdue)$/iu.test(name));
  const issue = { number: entry.issue.number };
  return [
    ...(wanted === null || has.some((name) => name.toLowerCase() === wanted)
      ? []
      : [{ kind: 'add-labels' as const, issue, labels: [wanted] }]),
    ...has
      .filter((name) => name.toLowerCase() !== wanted)
      .map((label) => ({ kind: 'remove-label' as const, issue, label })),
  ];
}
