import { isBoard } from '../../core/ledger/board.js';
import { renderCommentMarker } from '../../core/ledger/metadata/comment-marker.js';
import type { IssueWords } from '../../core/ledger/plan/context.js';
import type { CheckResult } from '../../core/posture/check-result.js';
import type { Day } from '../../core/scale/day.js';
import { renderCauseIssue } from './cause-issue.js';
import { renderIssueComment } from './comments.js';
import { renderIncident } from './incident.js';
import { renderIssue } from './issue.js';
import { renderPostureIssue } from './posture-issue.js';
import { renderWithheldIssue, WITHHELD } from './withheld-issue.js';
import { renderPackageIssue } from './package-issue.js';

/** Where issues and their comments are shown. */
export interface IssueWordsContext {
  /**
   * `https://github.com/owner/name` of the scanned repository, for links to lines and commits; null
   * where there is none.
   */
  readonly repositoryUrl: string | null;
  readonly policyPath: string;
  /** Calendar date of the run in the policy's time zone. */
  readonly today: Day;
  /** The policy's time zone, an IANA name. */
  readonly timezone: string;
  /** What this run's checks of the posture say; empty where none were made. */
  readonly checks: readonly CheckResult[];
}

/** Creates the texts of issues and comments for the planning in core/ledger/plan. */
export function createIssueWords(context: IssueWordsContext): IssueWords {
  return {
    issue: (findings, metadata) => {
      const [first] = findings;
      if (first === undefined) throw new RangeError('an issue about nothing');
      if (isBoard(metadata.key)) return renderPostureIssue(findings, context.checks, metadata, context);
      if (metadata.key === first.id) return renderIssue(first, metadata, context);
      return first.package === null
        ? renderCauseIssue(findings, metadata, context)
        : renderPackageIssue(findings, metadata, context);
    },
    incident: renderIncident,
    withheldIssue: renderWithheldIssue,
    withheldComment: (marker) => `${WITHHELD}\n\n${renderCommentMarker(marker)}`,
    comment: (comment, marker) => renderIssueComment(comment, renderCommentMarker(marker), context),
  };
}
