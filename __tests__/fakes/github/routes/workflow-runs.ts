import { notFound } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { sameName } from '../lookup.js';
import { paginate } from '../pages.js';
import type { WorkflowRun } from '../state.js';
import { workflowRunView } from '../views/workflow-run.js';
import { isInRange } from '../workflow-runs.js';

/** Runs of workflows. */
export const workflowRunRoutes: Routes = {
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': (call) => {
    const repository = call.readable('actions');
    const workflow = call.param('workflow_id');
    const runs = repository.workflowRuns.filter(
      ({ workflowId, path }) => String(workflowId) === workflow || path.endsWith(`/${workflow}`),
    );
    if (runs.length === 0) throw notFound();
    const wanted = runs.filter((run) => matches(call, run)).sort((a, b) => b.id - a.id);
    const { body, ...answer } = paginate(call, wanted, (run) => workflowRunView(call.world, repository, run));
    return { ...answer, body: { total_count: wanted.length, workflow_runs: body } };
  },
};

/** `status` names a status or a conclusion. */
function matches({ query }: Call, run: WorkflowRun): boolean {
  const { branch, status, event, actor, head_sha: sha, created } = query;
  return (
    (branch === undefined || run.branch === branch) &&
    (status === undefined || run.status === status || run.conclusion === status) &&
    (event === undefined || run.event === event) &&
    (actor === undefined || sameName(run.actor, actor)) &&
    (sha === undefined || run.sha === sha) &&
    (created === undefined || isInRange(run.createdAt, created))
  );
}
