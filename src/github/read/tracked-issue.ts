import type { IssueEvent, LostText, TrackedComment, TrackedIssue } from '../../core/ledger/tracker.js';
import { isBot, isOurs, loginOf } from '../logins.js';
import type { CommentNode, EventNode, IssueNode } from './tracker-query.js';

/**
 * The last versions that we wrote, by global id, of issues and comments that somebody else edited
 * since.
 */
export type Written = ReadonlyMap<string, string | null>;

/** Converts an issue from GraphQL to the ledger's form. */
export function toIssue(
  node: IssueNode,
  written: Written,
  lostTexts: ReadonlyMap<string, LostText>,
  logins: ReadonlySet<string>,
): TrackedIssue {
  const lost = lostTexts.get(node.id);
  const reporter = loginOf(node.author);
  const own = isOurs(reporter, logins);
  const { number, id, url, title, body, createdAt, lastEditedAt, milestone } = node;
  return {
    number,
    nodeId: id,
    url,
    title,
    body,
    written: !own ? null : written.has(id) ? (written.get(id) ?? null) : body,
    ...(own ? {} : { reporter }),
    ...(lost === undefined ? {} : { lost }),
    state: node.state === 'OPEN' ? 'open' : 'closed',
    createdAt,
    bodyAt: lastEditedAt ?? createdAt,
    labels: node.labels.nodes.map(({ name }) => name),
    assignees: node.assignees.nodes.map(({ login }) => login),
    milestone,
    pinned: node.isPinned === true,
    comments: node.comments.nodes.map((comment) => toComment(comment, written, logins)),
    events: toEvents(node, logins),
  };
}

function toComment(
  { id, databaseId, body, createdAt, lastEditedAt, author }: CommentNode,
  written: Written,
  logins: ReadonlySet<string>,
): TrackedComment {
  const login = loginOf(author);
  const ours = isOurs(login, logins);
  return {
    id: databaseId,
    author: login,
    ours,
    at: createdAt,
    body,
    written: !ours ? null : written.has(id) ? (written.get(id) ?? null) : body,
    edited: lastEditedAt !== null,
  };
}

/**
 * Converts the events of an issue. GitHub reports "duplicate" on the issue only, not on its events,
 * so the last closing takes its reason from the issue.
 */
function toEvents(node: IssueNode, logins: ReadonlySet<string>): IssueEvent[] {
  const { timelineItems, state, stateReason } = node;
  return timelineItems.nodes.map((event, index) => {
    const current = state === 'CLOSED' && index === timelineItems.nodes.length - 1;
    return toEvent(event, current ? (stateReason ?? event.stateReason) : event.stateReason, logins);
  });
}

function toEvent(event: EventNode, reason: string | null, logins: ReadonlySet<string>): IssueEvent {
  const actor = loginOf(event.actor);
  const known = (['completed', 'not_planned', 'duplicate'] as const).find(
    (name) => name === reason?.toLowerCase(),
  );
  return {
    kind: event.__typename === 'ClosedEvent' ? 'closed' : 'reopened',
    at: event.createdAt,
    actor,
    bot: isBot(event.actor),
    ours: isOurs(actor, logins),
    reason: event.__typename === 'ClosedEvent' ? (known ?? null) : null,
  };
}
