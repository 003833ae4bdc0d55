import type { IssueEvent, LostText, TrackedComment, TrackedIssue } from '../../core/ledger/tracker.js';
import { isBot, isOurs, loginOf } from '../logins.js';
import type { CommentNode, EventNode, IssueNode } from './tracker-query.js';
import type { OwnVersion } from './versions.js';

type StateEvent = Exclude<EventNode, { __typename: 'TransferredEvent' }>;

/**
 * The last versions that we wrote, by global id, of issues and comments that somebody else edited
 * since.
 */
export type Written = ReadonlyMap<string, OwnVersion | null>;

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
    written: own ? ownText(node, written) : null,
    ...(own ? {} : { reporter }),
    ...(lost === undefined ? {} : { lost }),
    state: node.state === 'OPEN' ? 'open' : 'closed',
    createdAt,
    bodyAt: written.get(id)?.at ?? lastEditedAt ?? createdAt,
    labels: node.labels.nodes.map(({ name }) => name),
    assignees: node.assignees.nodes.map(({ login }) => login),
    milestone,
    pinned: node.isPinned === true,
    comments: node.comments.nodes.map((comment) => toComment(comment, written, logins)),
    events: toEvents(node, logins),
  };
}

function ownText(
  { id, body }: { readonly id: string; readonly body: string },
  written: Written,
): string | null {
  return written.has(id) ? (written.get(id)?.text ?? null) : body;
}

function toComment(comment: CommentNode, written: Written, logins: ReadonlySet<string>): TrackedComment {
  const { databaseId, body, createdAt, lastEditedAt, author } = comment;
  const login = loginOf(author);
  const ours = isOurs(login, logins);
  return {
    id: databaseId,
    author: login,
    ours,
    at: createdAt,
    body,
    written: ours ? ownText(comment, written) : null,
    edited: lastEditedAt !== null,
  };
}

/**
 * Converts the events of an issue. GitHub reports "duplicate" on the issue only, not on its events,
 * so the last closing takes its reason from the issue.
 */
function toEvents(node: IssueNode, logins: ReadonlySet<string>): IssueEvent[] {
  const { timelineItems, state, stateReason } = node;
  const events = timelineItems.nodes.flatMap((event) =>
    event.__typename === 'TransferredEvent' ? [] : [event],
  );
  return events.map((event, index) => {
    const current = state === 'CLOSED' && index === events.length - 1;
    return toEvent(event, current ? (stateReason ?? event.stateReason) : event.stateReason, logins);
  });
}

function toEvent(event: StateEvent, reason: string | null, logins: ReadonlySet<string>): IssueEvent {
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
