import { addUser } from './seed.js';
import { ACTIONS_BOT, type Repository, type WorkflowRun } from './state.js';
import { newId, timestamp, type World } from './world.js';

/** A run of a workflow, successful unless told otherwise; its workflow comes into being with it. */
export function addWorkflowRun(
  world: World,
  repository: Repository,
  overrides: Partial<WorkflowRun> = {},
): WorkflowRun {
  const now = timestamp(world);
  const path = overrides.path ?? '.github/workflows/fixby.yml';
  const known = repository.workflowRuns.find((run) => run.path === path)?.workflowId;
  const run: WorkflowRun = {
    id: newId(world.state),
    workflowId: known ?? newId(world.state),
    path,
    number: repository.workflowRuns.filter((other) => other.path === path).length + 1,
    attempt: 1,
    event: 'push',
    branch: repository.defaultBranch,
    sha: '0'.repeat(40),
    title: 'Push',
    actor: ACTIONS_BOT,
    status: 'completed',
    conclusion: 'success',
    createdAt: now,
    updatedAt: now,
    ...overrides,
  };
  addUser(world.state, run.actor);
  repository.workflowRuns.push(run);
  return run;
}

/**
 * Whether a time lies in what `created` asks for: a date or time, `>=` and the like before one, or
 * two with `..` between.
 */
export function isInRange(time: string, range: string): boolean {
  const at = Date.parse(time);
  const [, from, to] = /^(.+)\.\.(.+)$/.exec(range) ?? [];
  if (from !== undefined && to !== undefined) {
    return (from === '*' || at >= startOf(from)) && (to === '*' || at <= endOf(to));
  }
  const [, sign = '', bound = ''] = /^(>=|<=|>|<)?(.*)$/.exec(range) ?? [];
  if (sign === '>=') return at >= startOf(bound);
  if (sign === '<=') return at <= endOf(bound);
  if (sign === '>') return at > endOf(bound);
  return sign === '<' ? at < startOf(bound) : at >= startOf(bound) && at <= endOf(bound);
}

function startOf(bound: string): number {
  return Date.parse(bound);
}

/** A date without a time is the whole day. */
function endOf(bound: string): number {
  return Date.parse(bound.length === 10 ? `${bound}T23:59:59Z` : bound);
}
