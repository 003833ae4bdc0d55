import type { IssueRef, IssueStep } from '../../core/ledger/plan/steps.js';
import { TrackerDraft, type TrackerState } from '../../core/ledger/plan/tracker-reduce.js';
import { explainApiError, isForbidden, statusOf } from '../client.js';
import type { IssueStore } from './store.js';

/**
 * The maximum number of issues and comments that one run creates: GitHub allows a token 500 an
 * hour.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const MAX_CREATED = 450;

/** The result of carrying out a plan. */
export interface Applied {
  readonly state: TrackerState;
  readonly done: number;
  /** Number of steps that are left for the next run because of GitHub's limit on new content. */
  readonly postponed: number;
  /** Optional steps that GitHub refused: one sentence each. */
  readonly refused: readonly string[];
  /** Issues that could not be updated: one sentence each. */
  readonly failures: readonly string[];
}

/** Optional steps: an issue is correct without them. */
const OPTIONAL: ReadonlySet<IssueStep['kind']> = new Set([
  'pin-issue',
  'set-due-field',
  'react',
  'create-milestone',
  'set-milestone-state',
]);

/**
 * Carries out the steps in order. When GitHub refuses a change to one issue (it was deleted or
 * transferred, its body is too long), the other issues are still updated. A token without the right
 * to write, or no answer from GitHub, ends it.
 * @param budget how many issues and comments may be created; less than GitHub's limit
 * @throws what the client throws
 */
export async function applySteps(
  store: IssueStore,
  steps: readonly IssueStep[],
  start: TrackerState,
  budget = MAX_CREATED,
): Promise<Applied> {
  const draft = new TrackerDraft(start);
  let created = 0;
  let done = 0;
  const refused: string[] = [];
  const failures: string[] = [];
  const broken = new Set<string>();
  for (const step of steps) {
    if (broken.has(nameOf(step))) continue;
    if (creates(step) && created >= budget) break;
    try {
      draft.apply(step, await store.apply(step, draft.state));
      created += creates(step) ? 1 : 0;
      done += 1;
    } catch (error) {
      if (OPTIONAL.has(step.kind)) {
        refused.push(`${describeStep(step)}: ${explainApiError(error)}`);
        done += 1;
      } else if (isOfThisIssue(error)) {
        failures.push(`${describeStep(step)}: ${explainApiError(error)}`);
        broken.add(nameOf(step));
      } else throw error;
    }
  }
  return { state: draft.state, done, postponed: steps.length - done - failures.length, refused, failures };
}

/**
 * Whether a failure concerns one issue only. A 403 concerns the token, unless GitHub says that the
 * issue is locked.
 */
function isOfThisIssue(error: unknown): boolean {
  const status = statusOf(error);
  if (isForbidden(error)) return /locked/i.test(explainApiError(error));
  return error instanceof RangeError || status === 301 || status === 404 || status === 410 || status === 422;
}

function creates({ kind }: IssueStep): boolean {
  return kind === 'create-issue' || kind === 'comment';
}

function nameOf(step: IssueStep): string {
  if (step.kind === 'create-issue') return `key ${step.key}`;
  return 'issue' in step ? refName(step.issue) : step.kind;
}

function refName(ref: IssueRef): string {
  return 'number' in ref ? `#${ref.number}` : `key ${ref.key}`;
}

/** A step in a few words, for a message. */
function describeStep(step: IssueStep): string {
  switch (step.kind) {
    case 'create-issue':
      return `creating "${step.title}"`;
    case 'create-label':
      return `creating the label "${step.name}"`;
    case 'delete-label':
      return `deleting the label "${step.name}"`;
    case 'set-milestone-state':
      return `${step.open ? 'opening' : 'closing'} the milestone "${step.title}"`;
    case 'create-milestone':
      return `creating the milestone "${step.title}"`;
    default:
      return `${step.kind.replaceAll('-', ' ')} ${refName(step.issue)}`;
  }
}
