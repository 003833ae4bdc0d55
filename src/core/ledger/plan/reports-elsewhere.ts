import { isReport } from '../read.js';
import { parseCommentMarker } from '../metadata/comment-marker.js';
import type { TrackedIssue, Tracker } from '../tracker.js';
import { kindOfIssue } from './report-card.js';
import type { IssueStep } from './steps.js';

/**
 * Says once on a report that it stands in the wrong repository: findings are kept in another one,
 * and nothing that stands here has a clock.
 * @param kept the repository in which the policy keeps issues
 */
export function elsewhereSteps(
  { issues }: Pick<Tracker, 'issues'>,
  kept: { readonly owner: string; readonly repo: string },
): IssueStep[] {
  return issues.filter(isMisplaced).map(({ number }) => ({
    kind: 'comment',
    issue: { number },
    say: {
      comment: { kind: 'elsewhere', repository: `${kept.owner}/${kept.repo}` },
      marker: { kind: 'elsewhere' },
    },
  }));
}

function isMisplaced(issue: TrackedIssue): boolean {
  const kind = issue.state === 'open' && isReport(issue) ? kindOfIssue(issue) : null;
  const said = issue.comments.some(
    ({ ours, written }) => ours && written !== null && parseCommentMarker(written)?.kind === 'elsewhere',
  );
  return kind !== null && kind !== 'question' && !said;
}
