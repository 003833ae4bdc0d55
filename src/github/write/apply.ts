import type { IssueRef, IssueStep } from '../../core/ledger/plan/steps.js';
import { TrackerDraft, type TrackerState } from '../../core/ledger/plan/tracker-reduce.js';
import { explainApiError, isForbidden, statusOf } from '../client.js';
import type { IssueStore } from './store.js';

/**
 * Content that one run creates at most: GitHub lets a token create 500 an hour.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const MAX_CREATED = 450;

/** What became of a plan. */
export interface Applied {
  readonly state: TrackerState;
  readonly done: number;
  /** Steps left for the next run, since GitHub's limit on new content is near. */
  readonly postponed: number;
  /** What GitHub refused though the rest went on: one sentence each. */
  readonly refused: readonly string[];
  /** Issues that could not be brought in step: one sentence each. */
  readonly failures: readonly string[];
}

/** Steps without which an issue is still right. */
const OPTIONAL: ReadonlySet<IssueStep['kind']> = new Set([
  'pin-issue',
  'set-due-field',
  'react',
  'create-milestone',
  'set-milestone-state',
]);

/**
 * Carries out a plan in its order. One issue that GitHub will not change (deleted or transferred
 * meanwhile, a body that is too long) does not keep the others from it; a token that may not write,
 * or a GitHub that does not answer, ends it.
 * @param budget how much content may be created; less than GitHub's limit
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
 * Whether a failure is about one issue, and says nothing of the others. A 403 is about the token
 * unless GitHub says that the issue is locked.
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
export function describeStep(step: IssueStep): string {
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
