import type { Repository, WorkflowRun } from '../state.js';
import type { World } from '../world.js';
import { nodeId, type Json } from './json.js';
import { repositoryPage, repositoryUrl, repositoryView } from './repository.js';
import { userView } from './user.js';

/** A run of a workflow. */
export function workflowRunView(world: World, repository: Repository, run: WorkflowRun): Json {
  const base = repositoryUrl(world, repository);
  const url = `${base}/actions/runs/${run.id}`;
  const page = repositoryPage(world, repository);
  const person = { name: 'GitHub', email: 'noreply@github.com' };
  return {
    id: run.id,
    name: 'Fixby',
    node_id: nodeId('WFR', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    url,
    html_url: `${page}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor: userView(world, run.actor),
    triggering_actor: userView(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${base}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${base}/actions/workflows/${run.workflowId}`,
    head_commit: {
      id: run.sha,
      tree_id: run.sha,
      message: run.title,
      timestamp: run.createdAt,
      author: person,
      committer: person,
    },
    repository: repositoryView(world, repository),
    head_repository: repositoryView(world, repository),
  };
}
