import type { Finding } from '../../findings/finding.js';
import type { IssueMember } from '../metadata/issue.js';
import type { LedgerIssue } from '../read.js';
import { unseenSince } from '../recall.js';
import type { PlanContext } from './context.js';
import type { IssueStep } from './steps.js';

/**
 * Comments once that findings of an issue can no longer be seen, and once that they can be again.
 * The comment's time records since when.
 * @param hidden findings that the issue lists and the scan did not report
 * @param shown findings that the scan reported
 */
export function sightSteps(
  entry: LedgerIssue,
  hidden: readonly IssueMember[],
  shown: readonly Pick<Finding, 'id' | 'due'>[],
  context: PlanContext,
): IssueStep[] {
  const lost = hidden.filter(({ id }) => context.unseen.has(id) && unseenSince(entry, id) === null);
  const back = shown.filter(({ id }) => unseenSince(entry, id) !== null);
  return [...words('unseen', lost, entry, context), ...words('seen', back, entry, context)];
}

function words(
  kind: 'unseen' | 'seen',
  findings: readonly { readonly id: string; readonly due: string | null }[],
  entry: LedgerIssue,
  { commit, runUrl, unseen }: PlanContext,
): IssueStep[] {
  if (findings.length === 0) return [];
  const places = kind === 'seen' ? [] : findings.flatMap(({ id }) => unseen.get(id) ?? []);
  const due = findings.flatMap((finding) => finding.due ?? []).sort()[0] ?? null;
  const unique = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
  return [
    {
      kind: 'comment',
      issue: { number: entry.issue.number },
      say: {
        comment: { kind, commit, runUrl, places: unique, due },
        marker: { kind, findings: findings.map(({ id }) => id) },
      },
    },
  ];
}
