import type { DocumentNode, FieldNode, GraphQLNamedType, OperationDefinitionNode } from 'graphql';
import type { Json } from '../views/json.js';
import {
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from './library.js';
import { NotModelled, type ModelledType } from './model.js';
import { githubSchema } from './schema.js';
import { modelledType } from './types.js';

/** A document that GitHub's schema allows. */
export interface ValidDocument {
  readonly text: string;
  readonly ast: DocumentNode;
  /** What of it the stand-in lacks; null for nothing. */
  readonly lacks: string | null;
}

/**
 * A request that GitHub's schema does not allow: always a mistake, which GitHub answers with a list
 * of errors.
 */
export class InvalidGraphql extends Error {
  override readonly name = 'InvalidGraphql';
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('; '));
    this.errors = errors;
  }
}

const known = new Map<string, ValidDocument>();

/**
 * Parses a document and holds it against GitHub's schema, once for each text.
 * @throws InvalidGraphql
 */
export function validDocument(text: string): ValidDocument {
  const before = known.get(text);
  if (before !== undefined) return before;
  const ast = parsed(text);
  const errors = validate(githubSchema(), ast);
  if (errors.length > 0) throw new InvalidGraphql(errors);
  const document = { text, ast, lacks: lacking(ast) };
  known.set(text, document);
  return document;
}

/**
 * The operation of a document that is to be carried out.
 * @throws InvalidGraphql when that is not clear
 */
export function operationOf(ast: DocumentNode, name: string | null): OperationDefinitionNode {
  const operation = getOperationAST(ast, name);
  if (operation) return operation;
  throw new InvalidGraphql([new GraphQLError(`No operation named ${JSON.stringify(name)}`)]);
}

/**
 * The variables of an operation, with its defaults.
 * @throws InvalidGraphql for one that is missing or of another type
 */
export function variablesOf(operation: OperationDefinitionNode, given: Json): Json {
  const result = getVariableValues(githubSchema(), operation.variableDefinitions ?? [], given);
  if (result.errors !== undefined) throw new InvalidGraphql(result.errors);
  return result.coerced;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) throw new InvalidGraphql([error]);
    throw error;
  }
}

function lacking(ast: DocumentNode): string | null {
  const info = new TypeInfo(githubSchema());
  let lacks: string | null = null;
  const enter = (node: FieldNode): void => {
    const parent = info.getParentType();
    if (parent && lacks === null) lacks = lackingField(getNamedType(parent), node);
  };
  visit(ast, visitWithTypeInfo(info, { Field: { enter } }));
  return lacks;
}

/**
 * A field of an interface is there when one of the types that the stand-in knows has it; which one
 * it is shows only later.
 */
function lackingField(parent: GraphQLNamedType, node: FieldNode): string | null {
  const name = node.name.value;
  if (name.startsWith('__')) return null;
  const fields = typesOf(parent).flatMap((type) => type.get(name) ?? []);
  if (fields.length === 0) return `${parent.name}.${name}`;
  const argument = node.arguments?.find(
    ({ name: { value } }) => !fields.some(({ args }) => args.includes(value)),
  );
  return argument === undefined ? null : `${parent.name}.${name}(${argument.name.value}:)`;
}

function typesOf(parent: GraphQLNamedType): ModelledType[] {
  if (isObjectType(parent)) return [modelledType(parent.name) ?? new Map()];
  if (!isInterfaceType(parent)) return [];
  return githubSchema()
    .getPossibleTypes(parent)
    .flatMap(({ name }) => modelledType(name) ?? []);
}

/** @throws NotModelled for a document that asks for more than the stand-in knows */
export function requireModelled({ lacks }: ValidDocument): void {
  if (lacks !== null) throw new NotModelled(lacks);
}
