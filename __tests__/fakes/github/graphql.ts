import { requireWrite, type Actor } from './access.js';
import { Refusal, type Answer } from './answer.js';
import { permissionsFor } from './call.js';
import { IssueChange } from './issue-changes.js';
import { findUser } from './lookup.js';
import type { Issue, Repository } from './state.js';
import type { World } from './world.js';
import { nodeId, parseNodeId, type Json } from './views/json.js';

/** What a GraphQL operation is carried out with. */
export interface GraphqlCall {
  readonly world: World;
  readonly actor: Actor;
  /** The document as it was sent. */
  readonly document: string;
}

/** Carries out one GraphQL operation: its variables to its data, in the shape that the document asks for. */
export type GraphqlHandler = (variables: Json, call: GraphqlCall) => unknown;

/** A GraphQL failure, which GitHub answers with 200 and a list of errors. */
export class GraphqlFailure extends Error {
  override readonly name = 'GraphqlFailure';
  readonly type: 'NOT_FOUND' | 'FORBIDDEN' | 'UNPROCESSABLE';

  constructor(type: 'NOT_FOUND' | 'FORBIDDEN' | 'UNPROCESSABLE', message: string) {
    super(message);
    this.type = type;
  }
}

/** A GraphQL request that the stand-in does not know how to answer. */
export class UnknownOperation extends Error {
  override readonly name = 'UnknownOperation';
}

const MAX_PINNED = 3;

/** Handlers by operation name, or by the first field for documents without a name; tests add their own. */
export function graphqlHandlers(): Map<string, GraphqlHandler> {
  return new Map<string, GraphqlHandler>([
    ['viewer', (_, call) => ({ viewer: viewer(call) })],
    ['pinIssue', (variables, call) => ({ pinIssue: { issue: pin(variables, call, true) } })],
    ['unpinIssue', (variables, call) => ({ unpinIssue: { issue: pin(variables, call, false) } })],
  ]);
}

/** Answers `POST /graphql`. GraphQL is not part of the OpenAPI description: the request's own form is checked here. @throws UnknownOperation */
export async function answerGraphql(
  handlers: ReadonlyMap<string, GraphqlHandler>,
  world: World,
  actor: Actor | null,
  body: unknown,
): Promise<Answer> {
  if (actor === null) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
  const { query, variables = {} } = (body ?? {}) as { query?: unknown; variables?: Json };
  if (typeof query !== 'string') throw new UnknownOperation('a GraphQL request needs a query');
  const { name, field } = operationOf(query);
  const handler = handlers.get(name) ?? handlers.get(field);
  if (handler === undefined)
    throw new UnknownOperation(`no handler for the GraphQL operation ${name || field}`);
  try {
    return { status: 200, body: { data: await handler(variables, { world, actor, document: query }) } };
  } catch (error) {
    return { status: 200, body: { data: null, errors: [failureOf(error, field)] } };
  }
}

/** The name of a document's operation, empty when it has none, and its first field. */
export function operationOf(document: string): { name: string; field: string } {
  const plain = document.replace(/#[^\n]*/g, ' ').trim();
  const match = /^(?:(?:query|mutation)\s*(\w*)[^{]*)?\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(plain);
  return { name: match?.[1] ?? '', field: match?.[2] ?? '' };
}

function failureOf(error: unknown, field: string): Json {
  const path = [field];
  if (error instanceof GraphqlFailure) return { type: error.type, path, message: error.message };
  if (error instanceof Refusal) return { type: 'FORBIDDEN', path, message: error.message };
  throw error;
}

function viewer({ world, actor }: GraphqlCall): Json {
  const user = findUser(world.state, actor.login);
  return { login: actor.login, id: nodeId('U', user?.id ?? 0), databaseId: user?.id ?? 0 };
}

function pin(variables: Json, { world, actor }: GraphqlCall, pinned: boolean): Json {
  const input = (variables['input'] ?? variables) as { issueId?: string };
  const { repository, issue } = issueByNodeId(world, input.issueId ?? '');
  requireWrite(world.state, actor, repository, permissionsFor(issue));
  if (pinned && repository.issues.filter((other) => other.pinned).length >= MAX_PINNED) {
    throw new GraphqlFailure('UNPROCESSABLE', `Maximum ${MAX_PINNED} pinned issues per repository`);
  }
  new IssueChange(world, repository, issue, actor).pin(pinned);
  return { id: nodeId('I', issue.id), number: issue.number, isPinned: pinned };
}

/** An issue by its global id. @throws GraphqlFailure */
export function issueByNodeId(world: World, id: string): { repository: Repository; issue: Issue } {
  const number = Number(parseNodeId('I', id) ?? Number.NaN);
  for (const repository of world.state.repositories) {
    const issue = repository.issues.find((candidate) => candidate.id === number);
    if (issue !== undefined) return { repository, issue };
  }
  throw new GraphqlFailure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}
