import { isCauseKey } from '../../findings/cause.js';
import type { Finding } from '../../findings/finding.js';
import { dayOf } from '../../scale/day.js';
import { isCurrent, lastNote } from '../notes.js';
import type { LedgerIssue } from '../read.js';
import type { PlanContext } from './context.js';
import type { IssueStep } from './steps.js';
import { summarise } from './summary.js';
import type { Target } from './target.js';

/** Says once that a text is written again of which GitHub no longer has our version. */
export function restoredSteps(
  { findings }: Target,
  entry: LedgerIssue,
  { policy }: PlanContext,
): IssueStep[] {
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
export function movedSteps({ key, findings }: Target, entry: LedgerIssue, context: PlanContext): IssueStep[] {
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
  return [movedStep(entry, { id: member.id, path: member.place.path }, finding, context)];
}

/**
 * Our comment that what an issue is about stands elsewhere now.
 * @param from the fingerprint and the path that the issue remembers
 */
export function movedStep(
  { issue: { number } }: Pick<LedgerIssue, 'issue'>,
  from: { readonly id: string; readonly path: string },
  { id, due, locations }: Pick<Finding, 'id' | 'due' | 'locations'>,
  { commit, runUrl }: Pick<PlanContext, 'commit' | 'runUrl'>,
): IssueStep {
  const to = locations[0]?.path ?? '';
  return {
    kind: 'comment',
    issue: { number },
    say: {
      comment: { kind: 'moved', commit, runUrl, from: from.path, to, id, due },
      marker: { kind: 'moved', from: from.id, to: id },
    },
  };
}

/**
 * Comments once that a severity changed. A change by a maintainer's command was answered already.
 */
export function severitySteps(target: Target, entry: LedgerIssue): IssueStep[] {
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
