import { requireRead, isVisible, requireWrite } from '../access.js';
import { Refusal } from '../answer.js';
import { permissionsFor } from '../call.js';
import { IssueChange } from '../issue-changes.js';
import { findRepository, findUser, userNamed } from '../lookup.js';
import { listedIssues } from '../lists.js';
import type { Repository } from '../state.js';
import { parseNodeId } from '../views/json.js';
import type { World } from '../world.js';
import { field, GraphqlFailure, model, type Args, type GraphqlCall, type ModelledType } from './model.js';
import { issueSource, repositorySource, type CommentSource, type IssueSource } from './sources.js';

const MAX_PINNED = 3;
const MAX_IDS = 100;

/** Where queries begin. */
export const queryType: ModelledType = model<unknown>({
  viewer: (_, __, { world, actor }) => ({ __typename: 'User', user: userNamed(world.state, actor.login) }),
  rateLimit: (_, __, { rateLimit }) => rateLimit,
  repository: field(['owner', 'name', 'followRenames'], (_, { owner, name }, call) =>
    repositorySource(repositoryCalled(call, `${owner as string}/${name as string}`)),
  ),
  organization: field(['login'], (_, { login }, { world }) => {
    const user = findUser(world.state, login as string);
    return user?.type === 'Organization' ? { __typename: 'Organization', user } : null;
  }),
  repositoryOwner: field(['login'], (_, { login }, { world }) => {
    const user = findUser(world.state, login as string);
    if (user === undefined || user.type === 'Bot') return null;
    return { __typename: user.type === 'Organization' ? 'Organization' : 'User', user };
  }),
  node: field(['id'], (_, { id }, call) => nodeOf(call, id as string)),
  nodes: field(['ids'], (_, { ids }, call) => nodesOf(call, ids as string[])),
});

/** Where mutations begin. */
export const mutationType: ModelledType = model<unknown>({
  pinIssue: field(['input'], (_, args, call) => pin(call, args, true)),
  unpinIssue: field(['input'], (_, args, call) => pin(call, args, false)),
});

const payload = model<{ issue: unknown; clientMutationId: string | null }>({
  issue: ({ issue }) => issue,
  clientMutationId: ({ clientMutationId }) => clientMutationId,
});

/** What mutations answer, and the rate limit. */
export const rootTypes: Readonly<Record<string, ModelledType>> = {
  Query: queryType,
  Mutation: mutationType,
  PinIssuePayload: payload,
  UnpinIssuePayload: payload,
  RateLimit: model<GraphqlCall['rateLimit']>({
    cost: ({ cost }) => cost,
    nodeCount: ({ nodeCount }) => nodeCount,
    limit: ({ limit }) => limit,
    remaining: ({ remaining }) => remaining,
    used: ({ used }) => used,
    resetAt: ({ resetAt }) => resetAt,
  }),
};

function repositoryCalled({ world, actor }: GraphqlCall, name: string): Repository {
  const found = findRepository(world.state, name);
  const missing = new GraphqlFailure(
    'NOT_FOUND',
    `Could not resolve to a Repository with the name '${name}'.`,
  );
  if (found === undefined) throw missing;
  return visible(found, { world, actor }, missing);
}

function visible(
  repository: Repository,
  { world, actor }: Pick<GraphqlCall, 'world' | 'actor'>,
  otherwise: GraphqlFailure,
): Repository {
  if (!isVisible(world.state, actor, repository)) throw otherwise;
  return repository;
}

function nodesOf(call: GraphqlCall, ids: readonly string[]): unknown[] {
  if (ids.length > MAX_IDS) {
    const words = `You may not provide more than ${MAX_IDS} node ids; you provided ${ids.length}.`;
    throw new GraphqlFailure('ARGUMENT_LIMIT', words);
  }
  return ids.map((id) => {
    try {
      return nodeOf(call, id);
    } catch (error) {
      // A list may hold failures: the executor puts null in their places and lists them with their
      // paths.
      if (error instanceof GraphqlFailure || error instanceof Refusal) return error;
      throw error;
    }
  });
}

function nodeOf(call: GraphqlCall, id: string): IssueSource | CommentSource | object {
  const missing = new GraphqlFailure(
    'NOT_FOUND',
    `Could not resolve to a node with the global id of '${id}'`,
  );
  const found = findNode(call.world, id);
  if (found === undefined) throw missing;
  visible(found.repository, call, missing);
  if (found.__typename !== 'Repository') {
    requireRead(call.actor, found.repository, permissionsFor(found.issue));
  }
  return found;
}

function findNode(
  world: World,
  id: string,
): IssueSource | CommentSource | ReturnType<typeof repositorySource> | undefined {
  const [repositoryId, commentId] = [parseNodeId('R', id), parseNodeId('IC', id)].map(Number);
  const issueId = Number(parseNodeId('I', id) ?? parseNodeId('PR', id) ?? Number.NaN);
  for (const repository of world.state.repositories) {
    if (repository.id === repositoryId) return repositorySource(repository);
    for (const issue of listedIssues(world, repository)) {
      if (issue.id === issueId) return issueSource(repository, issue);
      const comment = commentId ? issue.comments.find((one) => one.id === commentId) : undefined;
      if (comment !== undefined) return { __typename: 'IssueComment', repository, issue, comment };
    }
  }
  return undefined;
}

/** An issue by its global id. @throws GraphqlFailure */
export function issueByNodeId(world: World, id: string): IssueSource {
  const found = parseNodeId('I', id) === null ? undefined : findNode(world, id);
  if (found?.__typename === 'Issue') return found;
  throw new GraphqlFailure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function pin(call: GraphqlCall, args: Args, pinned: boolean): object {
  const { world, actor } = call;
  const { issueId, clientMutationId = null } = args['input'] as {
    issueId: string;
    clientMutationId?: string;
  };
  const source = issueByNodeId(world, issueId);
  const { repository, issue } = source;
  const missing = `Could not resolve to a node with the global id of '${issueId}'`;
  visible(repository, call, new GraphqlFailure('NOT_FOUND', missing));
  requireWrite(world.state, actor, repository, permissionsFor(issue));
  if (pinned && !issue.pinned && repository.issues.filter((other) => other.pinned).length >= MAX_PINNED) {
    throw new GraphqlFailure('UNPROCESSABLE', `Maximum ${MAX_PINNED} pinned issues per repository`);
  }
  new IssueChange(world, repository, issue, actor).pin(pinned);
  return { issue: source, clientMutationId };
}
