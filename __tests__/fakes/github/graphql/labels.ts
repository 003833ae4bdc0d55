import { sameName } from '../lookup.js';
import type { Milestone } from '../state.js';
import { nodeId } from '../views/json.js';
import { labelView, milestoneView } from '../views/issue.js';
import { connection, ordered, PAGING, type Connection, type Key } from './connection.js';
import { ISSUE_LIST, issueConnection, PULL_LIST, pullConnection } from './issue-lists.js';
import { orderedLabels } from './issues.js';
import { field, model, type Args, type ModelledType } from './model.js';
import {
  actorSource,
  repositorySource,
  type LabelSource,
  type MilestoneSource,
  type RepositorySource,
} from './sources.js';

/** Labels. */
export const labelType: ModelledType = model<LabelSource>({
  id: ({ label }) => nodeId('LA', label.id),
  name: ({ label }) => label.name,
  color: ({ label }) => label.color,
  description: ({ label }) => label.description,
  isDefault: () => false,
  url: ({ repository, label }, _, { world }) =>
    String(labelView(world, repository, label)['url']).replace('/repos/', '/'),
  repository: ({ repository }) => repositorySource(repository),
  issues: field(ISSUE_LIST, ({ repository, label }: LabelSource, args, call) =>
    issueConnection(call, repository, args, ({ labels }) => labels.includes(label.name)),
  ),
  pullRequests: field(PULL_LIST, ({ repository, label }: LabelSource, args, call) =>
    pullConnection(call, repository, args, ({ labels }) => labels.includes(label.name)),
  ),
});

/** Milestones. */
export const milestoneType: ModelledType = model<MilestoneSource>({
  id: ({ milestone }) => nodeId('MI', milestone.id),
  number: ({ milestone }) => milestone.number,
  title: ({ milestone }) => milestone.title,
  description: ({ milestone }) => milestone.description,
  state: ({ milestone }) => milestone.state.toUpperCase(),
  closed: ({ milestone }) => milestone.state === 'closed',
  dueOn: ({ milestone }) => milestone.dueOn,
  createdAt: ({ milestone }) => milestone.createdAt,
  updatedAt: ({ milestone }) => milestone.updatedAt,
  closedAt: ({ milestone }) => milestone.closedAt,
  creator: ({ milestone }, _, { world }) => actorSource(world, milestone.creator),
  url: ({ repository, milestone }, _, { world }) => milestoneView(world, repository, milestone)['html_url'],
  repository: ({ repository }) => repositorySource(repository),
  issues: field(ISSUE_LIST, ({ repository, milestone }: MilestoneSource, args, call) =>
    issueConnection(call, repository, args, (issue) => issue.milestone === milestone.number),
  ),
  pullRequests: field(PULL_LIST, ({ repository, milestone }: MilestoneSource, args, call) =>
    pullConnection(call, repository, args, (pull) => pull.milestone === milestone.number),
  ),
});

/** Arguments of a repository's labels. */
export const LABELS = [...PAGING, 'query', 'orderBy'] as const;

/** A repository's labels, those whose name or description holds the query. */
export function labelConnection({ repository }: RepositorySource, args: Args): Connection {
  const words = ((args['query'] as string | null | undefined) ?? '').toLowerCase();
  const wanted = repository.labels.filter(({ name, description }) =>
    `${name}\n${description ?? ''}`.toLowerCase().includes(words),
  );
  return connection(orderedLabels(wanted, args['orderBy']), args, (label): LabelSource => ({
    __typename: 'Label',
    repository,
    label,
  }));
}

/** Arguments of a repository's milestones. */
export const MILESTONES = [...PAGING, 'states', 'orderBy', 'query'] as const;

/** A repository's milestones, in whatever state unless told otherwise. */
export function milestoneConnection({ repository }: RepositorySource, args: Args): Connection {
  const { states, query } = args as { states?: readonly string[] | null; query?: string | null };
  const { field: by = 'NUMBER', direction = 'ASC' } = (args['orderBy'] ?? {}) as Record<string, string>;
  const keyOf = (milestone: Milestone): Key => [milestoneValue(milestone, by), milestone.id];
  const wanted = repository.milestones.filter(
    ({ state, title }) =>
      (states == null || states.some((name) => sameName(name, state))) &&
      title.toLowerCase().includes((query ?? '').toLowerCase()),
  );
  return connection(ordered(wanted, keyOf, direction === 'DESC'), args, (milestone): MilestoneSource => ({
    __typename: 'Milestone',
    repository,
    milestone,
  }));
}

function milestoneValue(milestone: Milestone, by: string): string | number {
  if (by === 'DUE_DATE') return milestone.dueOn ?? '9999';
  if (by === 'CREATED_AT') return milestone.createdAt;
  return by === 'UPDATED_AT' ? milestone.updatedAt : milestone.number;
}
