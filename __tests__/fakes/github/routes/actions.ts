import type { Routes } from '../call.js';
import { linkHeader, pageOf } from '../pages.js';
import { nodeId } from '../views/json.js';
import { repositoryPage, repositoryUrl } from '../views/repository.js';

const MAX_RETENTION_DAYS = 400;

/** The settings of GitHub Actions. */
export const actionsRoutes: Routes = {
  'GET /repos/{owner}/{repo}/actions/permissions/workflow': (call) => {
    const { writes, approves } = call.granted('administration').posture.workflowToken;
    return {
      status: 200,
      body: {
        default_workflow_permissions: writes ? 'write' : 'read',
        can_approve_pull_request_reviews: approves,
      },
    };
  },

  'GET /repos/{owner}/{repo}/actions/permissions': (call) => {
    const { enabled, allowed, pinned } = call.granted('administration').posture.actions;
    return {
      status: 200,
      body: { enabled, ...(enabled ? { allowed_actions: allowed } : {}), sha_pinning_required: pinned },
    };
  },

  'GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention': (call) => {
    const { retentionDays } = call.granted('administration').posture;
    return { status: 200, body: { days: retentionDays, maximum_allowed_days: MAX_RETENTION_DAYS } };
  },

  'GET /repos/{owner}/{repo}/actions/secrets': (call) => {
    const { secrets } = call.granted('secrets').posture;
    const page = pageOf(call);
    const shown = secrets.slice((page.number - 1) * page.size, page.number * page.size);
    return {
      status: 200,
      headers: linkHeader(call, page, secrets.length),
      body: {
        total_count: secrets.length,
        secrets: shown.map(({ name, updatedAt }) => ({ name, created_at: updatedAt, updated_at: updatedAt })),
      },
    };
  },

  'GET /repos/{owner}/{repo}/environments': (call) => {
    const repository = call.granted('actions', 'read');
    const { environments } = repository.posture;
    const page = pageOf(call);
    const shown = environments.slice((page.number - 1) * page.size, page.number * page.size);
    return {
      status: 200,
      headers: linkHeader(call, page, environments.length),
      body: {
        total_count: environments.length,
        environments: shown.map(({ name, reviewers }, index) => ({
          id: index + 1,
          node_id: nodeId('E', index + 1),
          name,
          url: `${repositoryUrl(call.world, repository)}/environments/${name}`,
          html_url: `${repositoryPage(call.world, repository)}/deployments`,
          created_at: repository.createdAt,
          updated_at: repository.createdAt,
          protection_rules: reviewers
            ? [{ id: 1, node_id: nodeId('G', 1), type: 'required_reviewers', reviewers: [] }]
            : [],
          deployment_branch_policy: null,
        })),
      },
    };
  },
};
