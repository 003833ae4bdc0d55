import type { DashboardData } from '../core/dashboard/dashboard.js';
import { completeIn, type Result } from '../core/findings/result.js';
import { isWhole } from '../core/gate/sight.js';
import { tellsEnds, toldEnds } from '../core/gate/told-ends.js';
import type { IssueWords, PlanContext } from '../core/ledger/plan/context.js';
import type { Said } from '../core/ledger/plan/steps.js';
import { DEFAULT_POLICY_PATH } from '../core/policy/path.js';
import type { Policy } from '../core/policy/policy.js';
import type { CheckResult } from '../core/posture/check-result.js';
import type { Day } from '../core/scale/day.js';
import { createIssueWords } from '../report/issue/words.js';
import type { Tree } from '../system/tree.js';
import { readOwners } from './owners.js';

/** What `keepIssues`, `issuePlan` and `planAll` need to know about the run and its result. */
export interface Tracking extends Pick<PlanContext, 'words' | 'owners' | 'namelessAs' | 'runUrl'> {
  /** Tells whether a source was scanned completely, over the whole default branch. */
  readonly complete: (source: string) => boolean;
  readonly policy: Policy;
  readonly result: Result;
  /** `https://github.com/owner/name` of the scanned repository. */
  readonly repositoryUrl: string;
  /**
   * Address at which authorized readers find the findings that public readers may not see; null
   * when there is none.
   */
  readonly detailsUrl: string | null;
  /** How the promises of the statement stand; absent where there is no statement. */
  readonly promises?: DashboardData['promises'];
  readonly stands?: DashboardData['stands'];
  /** Path of the workflow file that runs this; null outside a workflow. */
  readonly workflow: string | null;
}

/**
 * Creates the texts of issue bodies and comments.
 * @param repositoryUrl `https://github.com/owner/name` of the scanned repository
 * @param checks what the checks of the posture say; none where only comments are written
 */
export function issueWordsFor(
  policy: Policy,
  policyPath: string | null,
  today: Day,
  repositoryUrl: string,
  checks: readonly CheckResult[] = [],
): IssueWords {
  return createIssueWords({
    checks,
    repositoryUrl,
    policyPath: policyPath ?? DEFAULT_POLICY_PATH,
    today,
    timezone: policy.sla.timezone,
  });
}

/** The input of `trackingOf`: a finished scan of the default branch. */
export interface TrackedScan extends Omit<Tracking, 'words' | 'owners' | 'complete' | 'namelessAs'> {
  readonly head: Tree;
  /**
   * The directory that was scanned, relative to the repository's root; `''` for all of it. When
   * only a part of the tree was scanned, nothing outside of it counts as gone.
   */
  readonly directory: string;
}

/**
 * Adds to a scan what planning needs: the texts, the code owners and which sources were complete.
 * @throws what reading the CODEOWNERS file throws
 */
export async function trackingOf({ head, directory, ...scan }: TrackedScan): Promise<Tracking> {
  const { policy, result, repositoryUrl } = scan;
  const checks = result.scans.flatMap((scan) => scan.checks ?? []);
  return {
    ...scan,
    words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl, checks),
    owners: await readOwners(head),
    complete: completeIn(result.scans, directory),
    namelessAs: namelessIn(result.scans, directory),
  };
}

/**
 * What a whole scan does not show is fixed, but where a scan tells itself what is over: nothing of
 * a source is left out then but exclusions of the policy and unsupported formats.
 */
function namelessIn(scans: Result['scans'], directory: string): PlanContext['namelessAs'] {
  const whole = completeIn(
    scans.filter((scan) => !tellsEnds(scan) && (scan.coverage === null || isWhole(scan.coverage.head))),
    directory,
  );
  const told = new Map(
    scans.filter(({ status }) => status === 'done').flatMap((scan) => [...toldEnds(scan)]),
  );
  return (id, source) => told.get(id) ?? (whole(source) ? 'fixed' : null);
}

/** Renders the text of a comment with the given words. */
export function renderWith(words: PlanContext['words']): (say: Said) => string {
  return ({ comment, marker, withheld }) =>
    withheld === true ? words.withheldComment(marker) : words.comment(comment, marker);
}
