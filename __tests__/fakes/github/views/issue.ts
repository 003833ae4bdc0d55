import { findLabel, findMilestone, fullName } from '../lookup.js';
import {
  REACTIONS,
  type Comment,
  type Issue,
  type Label,
  type Milestone,
  type Reaction,
  type Repository,
} from '../state.js';
import type { World } from '../world.js';
import { nodeId, type Json } from './json.js';
import { repositoryPage, repositoryUrl } from './repository.js';
import { actionsApp, association, userView } from './user.js';

/** Address of an issue's or pull request's page. */
export function issuePage(world: World, repository: Repository, issue: Issue): string {
  return `${repositoryPage(world, repository)}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
}

/** An issue; a pull request looks the same here, plus its addresses. */
export function issueView(world: World, repository: Repository, issue: Issue): Json {
  const url = `${repositoryUrl(world, repository)}/issues/${issue.number}`;
  const assignees = issue.assignees.map((login) => userView(world, login));
  return {
    id: issue.id,
    node_id: nodeId(issue.pull === null ? 'I' : 'PR', issue.id),
    number: issue.number,
    url,
    repository_url: repositoryUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: issuePage(world, repository, issue),
    title: issue.title,
    body: issue.body,
    user: userView(world, issue.author),
    author_association: association(world, repository, issue.author),
    performed_via_github_app: issue.viaActions ? actionsApp(world) : null,
    labels: labelViews(world, repository, issue),
    assignees,
    assignee: assignees[0] ?? null,
    milestone: milestoneOf(world, repository, issue),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : userView(world, issue.closedBy),
    reactions: reactionCounts(issue.reactions, `${url}/reactions`),
    ...(issue.pull === null
      ? {}
      : { draft: issue.pull.draft, pull_request: pullAddresses(world, repository, issue) }),
  };
}

function pullAddresses(world: World, repository: Repository, issue: Issue): Json {
  const page = issuePage(world, repository, issue);
  return {
    url: `${repositoryUrl(world, repository)}/pulls/${issue.number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: issue.pull?.mergedAt ?? null,
  };
}

/** The labels of an issue, with their colours as the repository has them. */
export function labelViews(world: World, repository: Repository, issue: Issue): Json[] {
  return issue.labels.map((name) => {
    const label = findLabel(repository, name);
    if (label === undefined) throw new Error(`${fullName(repository)} has no label ${name}`);
    return labelView(world, repository, label);
  });
}

/** A label. */
export function labelView(world: World, repository: Repository, label: Label): Json {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** The milestone of an issue; null for none. */
export function milestoneOf(world: World, repository: Repository, issue: Issue): Json | null {
  if (issue.milestone === null) return null;
  const milestone = findMilestone(repository, issue.milestone);
  return milestone === undefined ? null : milestoneView(world, repository, milestone);
}

/** A milestone, with the issues under it counted. */
export function milestoneView(world: World, repository: Repository, milestone: Milestone): Json {
  const url = `${repositoryUrl(world, repository)}/milestones/${milestone.number}`;
  const states = repository.issues
    .filter((issue) => issue.milestone === milestone.number)
    .map((issue) => issue.state);
  const open = states.filter((state) => state === 'open').length;
  return {
    id: milestone.id,
    node_id: nodeId('MI', milestone.id),
    number: milestone.number,
    url,
    html_url: `${repositoryPage(world, repository)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    title: milestone.title,
    description: milestone.description,
    creator: userView(world, milestone.creator),
    state: milestone.state,
    open_issues: open,
    closed_issues: states.length - open,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    closed_at: milestone.closedAt,
    due_on: milestone.dueOn,
  };
}

/** A comment; its body is what was posted, byte for byte. */
export function commentView(world: World, repository: Repository, issue: Issue, comment: Comment): Json {
  const url = `${repositoryUrl(world, repository)}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url,
    html_url: `${issuePage(world, repository, issue)}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(world, repository)}/issues/${issue.number}`,
    body: comment.body,
    user: userView(world, comment.author),
    author_association: association(world, repository, comment.author),
    performed_via_github_app: comment.viaActions ? actionsApp(world) : null,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    reactions: reactionCounts(comment.reactions, `${url}/reactions`),
  };
}

/** A reaction. */
export function reactionView(world: World, reaction: Reaction): Json {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: userView(world, reaction.user),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

function reactionCounts(reactions: readonly Reaction[], url: string): Json {
  const counts = REACTIONS.map((content) => [
    content,
    reactions.filter((reaction) => reaction.content === content).length,
  ]);
  return { url, total_count: reactions.length, ...(Object.fromEntries(counts) as Json) };
}
