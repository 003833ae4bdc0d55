import { findLabel, findMilestone, fullName } from '../lookup.js';
import type { Comment, Issue, Label } from '../state.js';
import { nodeId } from '../views/json.js';
import { issuePage } from '../views/issue.js';
import { connection, ordered, PAGING, type Key } from './connection.js';
import { reviewConnection } from './commits.js';
import { contentFields } from './contents.js';
import { stateOf } from './issue-lists.js';
import { field, model, onlyKeys, type ModelledField, type ModelledType } from './model.js';
import {
  actorSource,
  repositorySource,
  type CommentSource,
  type IssueSource,
  type LabelSource,
  type MilestoneSource,
} from './sources.js';
import { timelineConnection, TIMELINE } from './timeline.js';

const common: Readonly<Record<string, ModelledField>> = {
  ...contentFields(({ issue }: IssueSource) => issue),
  databaseId: field([], ({ issue }: IssueSource) => issue.id),
  number: field([], ({ issue }: IssueSource) => issue.number),
  title: field([], ({ issue }: IssueSource) => issue.title),
  url: field([], ({ repository, issue }: IssueSource, _, { world }) => issuePage(world, repository, issue)),
  repository: field([], ({ repository }: IssueSource) => repositorySource(repository)),
  state: field([], ({ issue }: IssueSource) => stateOf(issue)),
  closed: field([], ({ issue }: IssueSource) => issue.state === 'closed'),
  closedAt: field([], ({ issue }: IssueSource) => issue.closedAt),
  locked: field([], ({ issue }: IssueSource) => issue.locked),
  activeLockReason: field([], ({ issue }: IssueSource) => enumName(issue.lockReason)),
  labels: field([...PAGING, 'orderBy'], ({ repository, issue }: IssueSource, args) => {
    const labels = issue.labels.map((name) => {
      const label = findLabel(repository, name);
      if (label === undefined) throw new Error(`${fullName(repository)} has no label ${name}`);
      return label;
    });
    return connection(orderedLabels(labels, args['orderBy']), args, (label): LabelSource => ({
      __typename: 'Label',
      repository,
      label,
    }));
  }),
  assignees: field(PAGING, ({ issue }: IssueSource, args, { world }) => {
    const keys = new Map(issue.assignees.map((login, at) => [login, at]));
    return connection(
      { items: issue.assignees, keyOf: (login): Key => [keys.get(login) ?? 0, 0] },
      args,
      (login) => actorSource(world, login),
    );
  }),
  milestone: field([], ({ repository, issue }: IssueSource): MilestoneSource | null => {
    const found = issue.milestone === null ? undefined : findMilestone(repository, issue.milestone);
    return found === undefined ? null : { __typename: 'Milestone', repository, milestone: found };
  }),
  comments: field([...PAGING, 'orderBy'], ({ repository, issue }: IssueSource, args) => {
    const { field: by = 'CREATED_AT', direction = 'ASC' } = (args['orderBy'] ?? {}) as Record<string, string>;
    const keyOf = (comment: Comment): Key => [
      by === 'UPDATED_AT' ? comment.updatedAt : comment.createdAt,
      comment.id,
    ];
    return connection(
      ordered(issue.comments, keyOf, direction === 'DESC'),
      args,
      (comment): CommentSource => ({ __typename: 'IssueComment', repository, issue, comment }),
    );
  }),
};

/** Issues. */
export const issueType: ModelledType = model<IssueSource>({
  ...common,
  id: ({ issue }) => nodeId('I', issue.id),
  isPinned: ({ issue }) => issue.pinned,
  stateReason: field(['enableDuplicate'], ({ issue }: IssueSource, { enableDuplicate }) =>
    issue.stateReason === 'duplicate' && enableDuplicate !== true
      ? 'NOT_PLANNED'
      : enumName(issue.stateReason),
  ),
  timelineItems: field(TIMELINE, ({ repository, issue }: IssueSource, args) =>
    timelineConnection(repository, issue, args),
  ),
});

/** Pull requests, as far as they are issues. */
export const pullType: ModelledType = model<IssueSource>({
  ...common,
  id: ({ issue }) => nodeId('PR', issue.id),
  isDraft: ({ issue }) => issue.pull?.draft,
  baseRefName: ({ issue }) => issue.pull?.base.ref,
  headRefName: ({ issue }) => issue.pull?.head.ref,
  headRefOid: ({ issue }) => issue.pull?.head.sha,
  merged: ({ issue }) => issue.pull?.mergedAt != null,
  mergedAt: ({ issue }) => issue.pull?.mergedAt ?? null,
  mergedBy: ({ issue }, _, { world }) => actorSource(world, issue.pull?.mergedBy ?? null),
  reviews: field([...PAGING, 'states'], ({ repository, issue }: IssueSource, args) =>
    reviewConnection(repository, issue, args),
  ),
});

/** Comments on issues and pull requests. */
export const commentType: ModelledType = model<CommentSource>({
  ...contentFields(({ comment }: CommentSource) => comment),
  id: ({ comment }) => nodeId('IC', comment.id),
  databaseId: ({ comment }) => comment.id,
  url: ({ repository, issue, comment }, _, { world }) =>
    `${issuePage(world, repository, issue)}#issuecomment-${comment.id}`,
  issue: ({ repository, issue }): IssueSource => ({ __typename: 'Issue', repository, issue }),
  repository: ({ repository }) => repositorySource(repository),
});

/** Labels as `orderBy` wants them: by age unless told otherwise. */
export function orderedLabels(labels: readonly Label[], orderBy: unknown): ReturnType<typeof ordered<Label>> {
  const { field: by = 'CREATED_AT', direction = 'ASC' } = (orderBy ?? {}) as Record<string, string>;
  onlyKeys('LabelOrder', orderBy ?? {}, ['field', 'direction']);
  const keyOf = (label: Label): Key => [by === 'NAME' ? label.name.toLowerCase() : 0, label.id];
  return ordered(labels, keyOf, direction === 'DESC');
}

function enumName(value: Issue['stateReason'] | Issue['lockReason']): string | null {
  return value === null ? null : value.toUpperCase().replace(/[ -]/g, '_');
}
