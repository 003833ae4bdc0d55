import type { GraphQLError, ExecutionResult, GraphQLFieldResolver, OperationDefinitionNode } from 'graphql';
import { Refusal } from '../answer.js';
import type { Json } from '../views/json.js';
import { execute } from './library.js';
import type { ValidDocument } from './document.js';
import { GraphqlFailure, NotModelled, type Args, type GraphqlCall } from './model.js';
import { githubSchema } from './schema.js';
import { modelledType } from './types.js';

/**
 * Carries out an operation over the state.
 * @throws Error when the stand-in lacks what it asks for, or answers what the schema does not allow
 */
export async function executeDocument(
  { ast }: ValidDocument,
  operation: OperationDefinitionNode,
  variables: Json,
  call: GraphqlCall,
): Promise<Json> {
  const result = await execute({
    schema: githubSchema(),
    document: ast,
    operationName: operation.name?.value,
    variableValues: variables,
    contextValue: call,
    fieldResolver: resolve,
  });
  return formatted(result);
}

const resolve: GraphQLFieldResolver<unknown, GraphqlCall> = (source, args: Args, call, info) => {
  const { parentType, fieldName } = info;
  const known = modelledType(parentType.name)?.get(fieldName);
  if (known === undefined) throw new NotModelled(`${parentType.name}.${fieldName}`);
  return known.resolve(source as never, args, call);
};

function formatted({ data, errors }: ExecutionResult): Json {
  return errors === undefined ? { data } : { data, errors: errors.map(failureView) };
}

/** A failure as GitHub lists it. @throws the error when it is none of GitHub's */
export function failureView(error: GraphQLError): Json {
  const { originalError: reason, path, locations, message } = error;
  const where = { path: path ?? [], locations: locations ?? [], message };
  if (reason instanceof GraphqlFailure) return { type: reason.type, ...where };
  if (reason instanceof Refusal) return { type: 'FORBIDDEN', ...where };
  throw reason ?? error;
}
