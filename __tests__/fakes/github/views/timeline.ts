import type { Issue, IssueEvent, Repository } from '../state.js';
import type { World } from '../world.js';
import { commentView } from './issue.js';
import { nodeId, type Json } from './json.js';
import { repositoryUrl } from './repository.js';
import { actionsApp, userView } from './user.js';

/** An issue's event. */
export function eventView(world: World, repository: Repository, event: IssueEvent): Json {
  return {
    id: event.id,
    node_id: nodeId('EV', event.id),
    url: `${repositoryUrl(world, repository)}/issues/events/${event.id}`,
    actor: userView(world, event.actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    performed_via_github_app: event.viaActions ? actionsApp(world) : null,
    ...detailView(world, event),
  };
}

function detailView(world: World, { detail, actor }: IssueEvent): Json {
  switch (detail.event) {
    case 'closed':
    case 'reopened':
      return { state_reason: detail.stateReason };
    case 'labeled':
    case 'unlabeled':
      return { label: detail.label };
    case 'assigned':
    case 'unassigned':
      return { assignee: userView(world, detail.assignee), assigner: userView(world, actor) };
    case 'milestoned':
    case 'demilestoned':
      return { milestone: { title: detail.milestone } };
    case 'renamed':
      return { rename: { from: detail.from, to: detail.to } };
    case 'locked':
      return { lock_reason: detail.lockReason };
    case 'transferred':
    case 'comment_deleted':
    case 'unlocked':
    case 'pinned':
    case 'unpinned':
      return {};
  }
}

/** Comments and events of an issue in the order in which they happened. */
export function timelineViews(world: World, repository: Repository, issue: Issue): Json[] {
  const entries = [
    ...issue.events.map((event) => ({
      id: event.id,
      at: event.createdAt,
      view: eventView(world, repository, event),
    })),
    ...issue.comments.map((comment) => ({
      id: comment.id,
      at: comment.createdAt,
      view: {
        ...commentView(world, repository, issue, comment),
        event: 'commented',
        actor: userView(world, comment.author),
      },
    })),
  ];
  return entries
    .sort((a, b) => (a.at === b.at ? a.id - b.id : a.at < b.at ? -1 : 1))
    .map((entry) => entry.view);
}
