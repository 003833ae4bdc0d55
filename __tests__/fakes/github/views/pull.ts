import { findRepository, fullName } from '../lookup.js';
import type { Issue, Pull, Repository } from '../state.js';
import type { World } from '../world.js';
import { issuePage, labelViews, milestoneOf } from './issue.js';
import { nodeId, type Json } from './json.js';
import { repositoryUrl, repositoryView } from './repository.js';
import { association, userView } from './user.js';

/** A pull request, as the API answers it and as events carry it. */
export function pullView(world: World, repository: Repository, issue: Issue, pull: Pull): Json {
  const assignees = issue.assignees.map((login) => userView(world, login));
  const headRepository = findRepository(world.state, pull.head.repository);
  return {
    id: issue.id,
    node_id: nodeId('PR', issue.id),
    number: issue.number,
    ...addresses(world, repository, issue, pull),
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    title: issue.title,
    body: issue.body,
    user: userView(world, issue.author),
    author_association: association(world, repository, issue.author),
    labels: labelViews(world, repository, issue),
    milestone: milestoneOf(world, repository, issue),
    assignees,
    assignee: assignees[0] ?? null,
    requested_reviewers: [],
    requested_teams: [],
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    head: endView(world, headRepository ?? null, pull.head.ref, pull.head.sha),
    base: endView(world, repository, pull.base.ref, pull.base.sha),
    draft: pull.draft,
    auto_merge: null,
    merged: pull.mergedAt !== null,
    merged_by: null,
    mergeable: issue.state === 'open' ? pull.mergeCommitSha !== null : null,
    mergeable_state: issue.state === 'open' ? 'clean' : 'unknown',
    rebaseable: null,
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    ...{ commits: 1, additions: 0, deletions: 0, changed_files: 1 },
  };
}

function endView(world: World, repository: Repository | null, ref: string, sha: string): Json {
  if (repository === null) throw new Error(`the head repository of ${ref} is not in the state: add it`);
  const owner = repository.owner;
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userView(world, owner),
    repo: repositoryView(world, repository),
  };
}

function addresses(world: World, repository: Repository, issue: Issue, pull: Pull): Json {
  const url = `${repositoryUrl(world, repository)}/pulls/${issue.number}`;
  const issueUrl = `${repositoryUrl(world, repository)}/issues/${issue.number}`;
  const page = issuePage(world, repository, issue);
  const links = {
    comments: `${issueUrl}/comments`,
    commits: `${url}/commits`,
    statuses: `${world.url}/repos/${fullName(repository)}/statuses/${pull.head.sha}`,
    issue: issueUrl,
    review_comments: `${url}/comments`,
    review_comment: `${repositoryUrl(world, repository)}/pulls/comments{/number}`,
  };
  return {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    ...Object.fromEntries(Object.entries(links).map(([name, href]) => [`${name}_url`, href])),
    _links: Object.fromEntries(
      Object.entries({ ...links, self: url, html: page }).map(([name, href]) => [name, { href }]),
    ),
  };
}
