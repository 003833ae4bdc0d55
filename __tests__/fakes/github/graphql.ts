import type { OperationDefinitionNode } from 'graphql';
import { GraphQLError, Kind, OperationTypeNode } from './graphql/library.js';
import type { Actor } from './access.js';
import { Refusal, type Answer } from './answer.js';
import { costOf, type Cost } from './graphql/cost.js';
import {
  InvalidGraphql,
  operationOf,
  requireModelled,
  validDocument,
  variablesOf,
  type ValidDocument,
} from './graphql/document.js';
import { executeDocument, failureView } from './graphql/execute.js';
import { GraphqlFailure, type GraphqlCall } from './graphql/model.js';
import type { Limiter } from './limits.js';
import type { Json } from './views/json.js';
import type { World } from './world.js';

export { GraphqlFailure, type GraphqlCall } from './graphql/model.js';
export { issueByNodeId } from './graphql/roots.js';

/**
 * Carries out one GraphQL operation instead of the stand-in: its variables to its data, in the
 * shape that the document asks for.
 */
export type GraphqlHandler = (variables: Json, call: GraphqlCall) => unknown;

/** What answers GraphQL requests. */
export interface GraphqlServer {
  readonly world: World;
  readonly limiter: Limiter;
  /** By operation name, or by the first field for documents without a name. */
  readonly overrides: ReadonlyMap<string, GraphqlHandler>;
}

/** A GraphQL request that GitHub's schema allows. */
interface Prepared {
  readonly document: ValidDocument;
  readonly operation: OperationDefinitionNode;
  readonly variables: Json;
  readonly override: GraphqlHandler | null;
}

/**
 * Holds a request to `POST /graphql` against GitHub's schema and finds what answers it.
 * @throws InvalidGraphql, NotModelled
 */
export function prepareGraphql(
  server: GraphqlServer,
  body: unknown,
): { readonly isMutation: boolean; readonly run: (actor: Actor | null) => Promise<Answer> } {
  const { query, variables, operationName } = requestOf(body);
  const document = validDocument(query);
  const operation = operationOf(document.ast, operationName ?? null);
  const override = overrideOf(server, operation);
  if (override === null) requireModelled(document);
  const prepared = { document, operation, variables: variablesOf(operation, variables ?? {}), override };
  return {
    isMutation: operation.operation === OperationTypeNode.MUTATION,
    run: (actor) => answer(server, prepared, actor),
  };
}

interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Json | null;
  readonly operationName?: string | null;
}

/** GraphQL is not part of the OpenAPI description: the request's own form is checked here. */
function requestOf(body: unknown): GraphqlRequest {
  const request = (body ?? {}) as Json;
  const other = Object.keys(request).find((key) => !['query', 'variables', 'operationName'].includes(key));
  const { query } = request;
  if (typeof query === 'string' && other === undefined) return { ...request, query };
  const message =
    other === undefined ? 'A query attribute must be specified and must be a string.' : `no ${other}`;
  throw new InvalidGraphql([new GraphQLError(message)]);
}

function overrideOf({ overrides }: GraphqlServer, operation: OperationDefinitionNode): GraphqlHandler | null {
  const first = operation.selectionSet.selections[0];
  const field = first?.kind === Kind.FIELD ? first.name.value : '';
  return overrides.get(operation.name?.value ?? '') ?? overrides.get(field) ?? null;
}

async function answer(server: GraphqlServer, prepared: Prepared, actor: Actor | null): Promise<Answer> {
  if (actor === null) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
  const { document, operation, variables } = prepared;
  try {
    const cost = costOf(document.ast, operation, variables);
    const call = callOf(server, document, cost, actor);
    if (prepared.override === null) {
      return { status: 200, body: await executeDocument(document, operation, variables, call) };
    }
    return { status: 200, body: { data: await prepared.override(variables, call) } };
  } catch (error) {
    return { status: 200, body: { errors: [requestFailure(error)] } };
  }
}

function callOf(
  { world, limiter }: GraphqlServer,
  document: ValidDocument,
  cost: Cost,
  actor: Actor,
): GraphqlCall {
  limiter.countPoints(actor, cost.points);
  const rateLimit = { ...limiter.rateLimit(actor), cost: cost.points, nodeCount: cost.nodes };
  return { world, actor, document: document.text, rateLimit };
}

/**
 * What GitHub says of a request that it does not carry out at all.
 * @throws the error when it is none of GitHub's
 */
function requestFailure(error: unknown): Json {
  if (error instanceof GraphqlFailure) return { type: error.type, message: error.message };
  if (error instanceof Refusal) return { type: 'FORBIDDEN', message: error.message };
  if (error instanceof GraphQLError) return failureView(error);
  throw error;
}
