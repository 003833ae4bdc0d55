import { isVisible } from '../access.js';
import { findLabel, findRepository } from '../lookup.js';
import type { Comment, EventDetail, Issue, IssueEvent, Label, Repository } from '../state.js';
import { nodeId } from '../views/json.js';
import { connection, ordered, PAGING, type Connection } from './connection.js';
import { field, model, type Args, type ModelledField, type ModelledType } from './model.js';
import {
  actorSource,
  issueSource,
  repositorySource,
  type CommentSource,
  type EventSource,
  type LabelSource,
} from './sources.js';

/** Arguments of an issue's timeline. */
export const TIMELINE = [...PAGING, 'itemTypes', 'since'] as const;

const TYPE_NAMES: Readonly<Record<EventDetail['event'], string>> = {
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  assigned: 'AssignedEvent',
  unassigned: 'UnassignedEvent',
  milestoned: 'MilestonedEvent',
  demilestoned: 'DemilestonedEvent',
  renamed: 'RenamedTitleEvent',
  locked: 'LockedEvent',
  unlocked: 'UnlockedEvent',
  pinned: 'PinnedEvent',
  unpinned: 'UnpinnedEvent',
  transferred: 'TransferredEvent',
  comment_deleted: 'CommentDeletedEvent',
};

type Labeling = Extract<EventDetail, { label: unknown }>;
type Renaming = Extract<EventDetail, { from: unknown }>;
type Transfer = Extract<EventDetail, { fromRepository: unknown }>;
type CommentDeletion = Extract<EventDetail, { commentAuthor: unknown }>;
type Assignment = Extract<EventDetail, { assignee: unknown }>;

type Entry = IssueEvent | Comment;

/** Comments and events of an issue in the order in which they happened. */
export function timelineConnection(repository: Repository, issue: Issue, args: Args): Connection {
  const { itemTypes, since } = args as { itemTypes?: readonly string[] | null; since?: string | null };
  const from = since == null ? null : Date.parse(since);
  const entries = [...issue.events, ...issue.comments].filter(
    (entry) =>
      (itemTypes == null || itemTypes.includes(enumName(typeName(entry)))) &&
      (from === null || Date.parse(entry.createdAt) >= from),
  );
  return connection(
    ordered<Entry>(entries, (entry) => [entry.createdAt, entry.id]),
    args,
    (entry) => toSource(repository, issue, entry),
  );
}

function toSource(repository: Repository, issue: Issue, entry: Entry): EventSource | CommentSource {
  if (!('event' in entry)) return { __typename: 'IssueComment', repository, issue, comment: entry };
  return { __typename: typeName(entry), repository, issue, event: entry };
}

function typeName(entry: Entry): string {
  return 'event' in entry ? TYPE_NAMES[entry.event] : 'IssueComment';
}

/** `ClosedEvent` as an enum names it: `CLOSED_EVENT`. */
function enumName(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

const common = {
  id: field([], ({ event }: EventSource) => nodeId('EV', event.id)),
  createdAt: field([], ({ event }: EventSource) => event.createdAt),
  actor: field([], ({ event }: EventSource, _, { world }) => actorSource(world, event.actor)),
};

const subject = field([], ({ repository, issue }: EventSource) => issueSource(repository, issue));

/** A field of what only some kinds of events have. */
function detail(read: (detail: never) => unknown): ModelledField {
  return field([], ({ event }: EventSource) => read(event.detail as never));
}

const label = field([], ({ repository, event }: EventSource): LabelSource => {
  const { name, color } = (event.detail as Labeling).label;
  // The event outlives the label.
  const gone: Label = { id: 0, name, color, description: null };
  return { __typename: 'Label', repository, label: findLabel(repository, name) ?? gone };
});
const stateReason = detail(
  (of: Extract<EventDetail, { stateReason: unknown }>) => of.stateReason?.toUpperCase() ?? null,
);
const milestoneTitle = detail((of: Extract<EventDetail, { milestone: unknown }>) => of.milestone);
const assignee = field([], ({ event }: EventSource, _, { world }) =>
  actorSource(world, (event.detail as Assignment).assignee),
);

// Null where the viewer may not see it.
const fromRepository = field([], ({ event }: EventSource, _, { world, actor }) => {
  const from = (event.detail as Transfer).fromRepository;
  const repository = findRepository(world.state, from);
  return repository !== undefined && isVisible(world.state, actor, repository)
    ? repositorySource(repository)
    : null;
});
const deletedCommentAuthor = field([], ({ event }: EventSource, _, { world }) =>
  actorSource(world, (event.detail as CommentDeletion).commentAuthor),
);

/** The kinds of events that there are. */
export const eventTypes: Readonly<Record<string, ModelledType>> = {
  ClosedEvent: model({ ...common, stateReason, closable: subject }),
  ReopenedEvent: model({ ...common, stateReason, closable: subject }),
  LabeledEvent: model({ ...common, label, labelable: subject }),
  UnlabeledEvent: model({ ...common, label, labelable: subject }),
  AssignedEvent: model({ ...common, assignee, assignable: subject }),
  UnassignedEvent: model({ ...common, assignee, assignable: subject }),
  MilestonedEvent: model({ ...common, milestoneTitle, subject }),
  DemilestonedEvent: model({ ...common, milestoneTitle, subject }),
  RenamedTitleEvent: model({
    ...common,
    previousTitle: detail(({ from }: Renaming) => from),
    currentTitle: detail(({ to }: Renaming) => to),
    subject,
  }),
  LockedEvent: model({
    ...common,
    lockReason: detail(
      (of: Extract<EventDetail, { event: 'locked' }>) =>
        of.lockReason?.toUpperCase().replace(/[ -]/g, '_') ?? null,
    ),
    lockable: subject,
  }),
  UnlockedEvent: model({ ...common, lockable: subject }),
  PinnedEvent: model({ ...common, issue: subject }),
  UnpinnedEvent: model({ ...common, issue: subject }),
  TransferredEvent: model({ ...common, issue: subject, fromRepository }),
  CommentDeletedEvent: model({ ...common, deletedCommentAuthor }),
};
