import { common, onRef, type RunnerEvent } from './runner-event.js';
import type { Repository } from './state.js';
import type { Json } from './views/json.js';
import { timestamp, type World } from './world.js';

/** `push` to a branch. */
export function pushEvent(
  world: World,
  repository: Repository,
  push: { readonly branch: string; readonly before: string; readonly after: string; readonly sender: string },
): RunnerEvent {
  const { before, after, sender } = push;
  const ref = `refs/heads/${push.branch}`;
  const pusher = { name: sender, email: `${sender}@users.noreply.github.com` };
  const commit = {
    id: after,
    message: 'Push',
    timestamp: timestamp(world),
    author: pusher,
    committer: pusher,
  };
  const flags = { created: false, deleted: false, forced: false, base_ref: null };
  return {
    name: 'push',
    ...common(world, repository, sender, {
      ref,
      before,
      after,
      ...flags,
      pusher,
      commits: [commit],
      head_commit: commit,
    }),
    ...onRef(after, ref),
  };
}

/** `schedule`: the default branch's tip. */
export function scheduleEvent(
  world: World,
  repository: Repository,
  run: { readonly sha: string; readonly schedule?: string; readonly actor: string },
): RunnerEvent {
  const { schedule = '17 5 * * *' } = run;
  return {
    name: 'schedule',
    ...common(world, repository, run.actor, { schedule, workflow: '.github/workflows/fixby.yml' }),
    ...onRef(run.sha, `refs/heads/${repository.defaultBranch}`),
  };
}

/** `workflow_dispatch` on a branch, the default one unless told otherwise. */
export function workflowDispatchEvent(
  world: World,
  repository: Repository,
  run: { readonly sha: string; readonly sender: string; readonly branch?: string; readonly inputs?: Json },
): RunnerEvent {
  const ref = `refs/heads/${run.branch ?? repository.defaultBranch}`;
  const workflow = '.github/workflows/fixby.yml';
  return {
    name: 'workflow_dispatch',
    ...common(world, repository, run.sender, { ref, workflow, inputs: run.inputs ?? null }),
    ...onRef(run.sha, ref),
  };
}
