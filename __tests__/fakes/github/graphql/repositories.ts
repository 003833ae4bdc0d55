import { requireRead, roleOf } from '../access.js';
import { BareRepository } from '../git.js';
import { isAssignable } from '../issue-changes.js';
import { listedIssues } from '../lists.js';
import { findIssue, findLabel, fullName } from '../lookup.js';
import type { RulesetRule } from '../posture-state.js';
import type { ClassicProtection, Issue, IssueEvent, Repository } from '../state.js';
import { nodeId } from '../views/json.js';
import { repositoryPage } from '../views/repository.js';
import { commitSource, objectSource } from './commits.js';
import { connection, ordered, PAGING, type Connection } from './connection.js';
import { ISSUE_LIST, issueConnection } from './issue-lists.js';
import { LABELS, labelConnection, MILESTONES, milestoneConnection } from './labels.js';
import { field, GraphqlFailure, model, type Args, type GraphqlCall, type ModelledType } from './model.js';
import {
  actorSource,
  issueSource,
  repositorySource,
  type IssueSource,
  type LabelSource,
  type RepositorySource,
} from './sources.js';

/** Repositories. */
export const repositoryType: ModelledType = model<RepositorySource>({
  id: ({ repository }) => nodeId('R', repository.id),
  databaseId: ({ repository }) => repository.id,
  name: ({ repository }) => repository.name,
  nameWithOwner: ({ repository }) => fullName(repository),
  description: ({ repository }) => repository.description,
  url: ({ repository }, _, { world }) => repositoryPage(world, repository),
  isPrivate: ({ repository }) => repository.private,
  visibility: ({ repository }) => (repository.private ? 'PRIVATE' : 'PUBLIC'),
  isArchived: ({ repository }) => repository.archived,
  isFork: ({ repository }) => repository.forkOf !== null,
  hasIssuesEnabled: ({ repository }) => repository.hasIssues,
  createdAt: ({ repository }) => repository.createdAt,
  owner: ({ repository }, _, { world }) => actorSource(world, repository.owner),
  // "Will return null if authenticated as a GitHub App", as every GITHUB_TOKEN is.
  viewerPermission: ({ repository }, _, { world, actor }) =>
    actor.token.kind === 'workflow'
      ? null
      : (roleOf(world.state, repository, actor.login)?.toUpperCase() ?? null),
  object: field(['oid', 'expression'], ({ repository }: RepositorySource, { oid, expression }, call) =>
    typeof expression === 'string'
      ? objectSource(call, repository, expression)
      : commitSource(call, repository, oid as string),
  ),
  repositoryTopics: field(PAGING, ({ repository }: RepositorySource, args) =>
    connection(
      ordered(repository.topics ?? [], (name) => [name, 0]),
      args,
      (name): object => ({ __typename: 'RepositoryTopic', name }),
    ),
  ),
  defaultBranchRef: ({ repository }, _, call) => defaultBranch(call, repository),
  ref: field(['qualifiedName'], ({ repository }: RepositorySource, { qualifiedName }) =>
    qualifiedName === `refs/heads/${repository.defaultBranch}`
      ? { __typename: 'Ref', repository, name: repository.defaultBranch }
      : null,
  ),
  issue: field(['number'], ({ repository }: RepositorySource, { number }, call) =>
    issueNumbered(call, repository, number as number),
  ),
  issues: field(ISSUE_LIST, ({ repository }: RepositorySource, args, call) =>
    issueConnection(call, repository, args),
  ),
  label: field(['name'], ({ repository }: RepositorySource, { name }): LabelSource | null => {
    const label = findLabel(repository, name as string);
    return label === undefined ? null : { __typename: 'Label', repository, label };
  }),
  labels: field(LABELS, (source: RepositorySource, args, { actor }) => {
    requireRead(actor, source.repository, ['issues', 'pull-requests']);
    return labelConnection(source, args);
  }),
  milestones: field(MILESTONES, (source: RepositorySource, args, { actor }) => {
    requireRead(actor, source.repository, ['issues', 'pull-requests']);
    return milestoneConnection(source, args);
  }),
  assignableUsers: field([...PAGING, 'query'], assignableUsers),
  pinnedIssues: field(PAGING, pinnedIssues),
});

/** Branches, and what they point at. */
export const refType: ModelledType = model<{ name: string; repository: Repository }>({
  name: ({ name }) => name,
  prefix: () => 'refs/heads/',
  target: (source) => source,
  // Who administers the repository is not needed: it is what GitHub tells whoever may read.
  refUpdateRule: ({ repository }) => repository.posture.classic,
  rules: field([...PAGING, 'orderBy'], ({ repository }: { repository: Repository }, args) =>
    connection(
      ordered(
        repository.posture.rulesets.flatMap(({ rules }) => rules),
        () => ['', 0],
      ),
      args,
      (rule): object => ({ __typename: 'RepositoryRule', rule }),
    ),
  ),
});

/** Topics and rules of a repository. */
export const partTypes: Readonly<Record<string, ModelledType>> = {
  RepositoryTopic: model<{ name: string }>({ topic: ({ name }) => ({ __typename: 'Topic', name }) }),
  Topic: model<{ name: string }>({ name: ({ name }) => name }),
  RepositoryRule: model<{ rule: RulesetRule }>({
    type: ({ rule }) => rule.type.toUpperCase(),
    parameters: ({ rule }) => ruleParameters(rule),
  }),
  RequiredStatusChecksParameters: model<{ checks: readonly object[] }>({
    requiredStatusChecks: ({ checks }) => checks,
  }),
  StatusCheckConfiguration: model<{ context: string }>({ context: ({ context }) => context }),
  WorkflowsParameters: model<{ workflows: readonly object[] }>({ workflows: ({ workflows }) => workflows }),
  WorkflowFileReference: model<{ path: string }>({ path: ({ path }) => path }),
};

/** The parameters of a rule that are asked for; null of the other rules. */
function ruleParameters({ parameters }: RulesetRule): object | null {
  const { required_status_checks: checks, workflows } = parameters ?? {};
  if (checks !== undefined) return { __typename: 'RequiredStatusChecksParameters', checks };
  return workflows === undefined ? null : { __typename: 'WorkflowsParameters', workflows };
}

/** What classic protection asks, as everybody sees it. */
export const updateRuleType: ModelledType = model<ClassicProtection>({
  allowsDeletions: ({ deletions }) => deletions,
  allowsForcePushes: ({ forcePushes }) => forcePushes,
  requiredApprovingReviewCount: ({ approvals }) => approvals,
  requiredStatusCheckContexts: ({ checks }) => checks,
  requiresCodeOwnerReviews: ({ codeOwners }) => codeOwners,
  requiresLinearHistory: ({ linear }) => linear,
  requiresSignatures: ({ signatures }) => signatures,
});

/** A pinned issue, with who pinned it. */
export const pinnedType: ModelledType = model<IssueSource & { pin: IssueEvent | undefined }>({
  id: ({ issue }) => nodeId('PI', issue.id),
  databaseId: ({ issue }) => issue.id,
  issue: ({ repository, issue }) => issueSource(repository, issue),
  pinnedBy: ({ issue, pin }, _, { world }) => actorSource(world, pin?.actor ?? issue.author),
  repository: ({ repository }) => repositorySource(repository),
});

async function defaultBranch(call: GraphqlCall, repository: Repository): Promise<object | null> {
  requireRead(call.actor, repository, ['contents']);
  if (repository.git === null) return null;
  const oid = await new BareRepository(repository.git).resolve(`refs/heads/${repository.defaultBranch}`);
  return oid === null ? null : { __typename: 'Commit', repository, name: repository.defaultBranch, oid };
}

function issueNumbered(call: GraphqlCall, repository: Repository, number: number): IssueSource {
  requireRead(call.actor, repository, ['issues']);
  const issue = findIssue(repository, number);
  if (issue?.pull !== null || !listedIssues(call.world, repository).includes(issue)) {
    throw new GraphqlFailure('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
  }
  return issueSource(repository, issue);
}

function assignableUsers({ repository }: RepositorySource, args: Args, call: GraphqlCall): Connection {
  const words = ((args['query'] as string | null | undefined) ?? '').toLowerCase();
  const users = call.world.state.users.filter(
    ({ login }) => login.toLowerCase().includes(words) && isAssignable(call.world, repository, login),
  );
  return connection(
    ordered(users, ({ id }) => [0, id]),
    args,
    ({ login }) => actorSource(call.world, login),
  );
}

function pinnedIssues({ repository }: RepositorySource, args: Args, call: GraphqlCall): Connection {
  requireRead(call.actor, repository, ['issues']);
  const pinOf = (issue: Issue): IssueEvent | undefined =>
    issue.events.findLast(({ event }) => event === 'pinned');
  const pinned = listedIssues(call.world, repository).filter((issue) => issue.pinned);
  return connection(
    ordered(pinned, (issue) => [pinOf(issue)?.createdAt ?? issue.createdAt, issue.id]),
    args,
    (issue) => ({ ...issueSource(repository, issue), __typename: 'PinnedIssue', pin: pinOf(issue) }),
  );
}
