import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failure, octokit } from './client.js';
import {
  addRepository,
  addWorkflowRun,
  addWorkflowToken,
  READ_WRITE,
  startGitHub,
  type FakeGitHub,
  type Repository,
} from './index.js';

const NAME = { owner: 'octo', repo: 'app', workflow_id: 'fixby.yml' };

let github: FakeGitHub;
let repository: Repository;
let client: ReturnType<typeof octokit>;

beforeEach(async () => {
  github = await startGitHub();
  repository = addRepository(github, { owner: 'octo', name: 'app' });
  client = octokit(github, addWorkflowToken(github, repository, READ_WRITE));
  addWorkflowRun(github, repository, { createdAt: '2026-11-20T10:00:00Z' });
  addWorkflowRun(github, repository, { createdAt: '2026-11-21T10:00:00Z', conclusion: 'failure' });
  addWorkflowRun(github, repository, {
    createdAt: '2026-11-22T10:00:00Z',
    branch: 'fix',
    event: 'pull_request',
  });
  addWorkflowRun(github, repository, {
    createdAt: '2026-11-23T10:00:00Z',
    status: 'in_progress',
    conclusion: null,
  });
  addWorkflowRun(github, repository, { path: '.github/workflows/other.yml' });
});

afterEach(async () => {
  await github.close();
});

describe('runs of a workflow', () => {
  const numbers = async (query: object) => {
    const { data } = await client.rest.actions.listWorkflowRuns({ ...NAME, ...query });
    expect(data.total_count).toBe(data.workflow_runs.length);
    return data.workflow_runs.map((run) => run.run_number);
  };

  it.each([
    [{}, [4, 3, 2, 1]],
    [{ branch: 'main' }, [4, 2, 1]],
    [{ status: 'success' }, [3, 1]],
    [{ status: 'completed', branch: 'main' }, [2, 1]],
    [{ event: 'pull_request' }, [3]],
    [{ created: '>=2026-11-21T10:00:00Z' }, [4, 3, 2]],
    [{ created: '>2026-11-21' }, [4, 3]],
    [{ created: '2026-11-20..2026-11-21' }, [2, 1]],
    [{ created: '2026-11-20' }, [1]],
    [{ created: '*..2026-11-20' }, [1]],
  ])('are those that fit, newest first: %j', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  it('come page by page, by the number of the workflow too', async () => {
    const { data, headers } = await client.rest.actions.listWorkflowRuns({ ...NAME, per_page: 1, page: 2 });
    expect(data).toMatchObject({ total_count: 4, workflow_runs: [{ run_number: 3, head_branch: 'fix' }] });
    expect(headers.link).toContain('rel="next"');
    const id = data.workflow_runs[0]?.workflow_id ?? 0;
    expect(await numbers({ workflow_id: id })).toEqual([4, 3, 2, 1]);
  });

  it('of a workflow that is not there are not found, and those of a private repository not without permission', async () => {
    expect(await failure(numbers({ workflow_id: 'none.yml' }))).toMatchObject({ status: 404 });
    repository.private = true;
    expect(await failure(numbers({}))).toMatchObject({ status: 403 });
  });
});
