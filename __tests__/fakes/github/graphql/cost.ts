import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import type { Json } from '../views/json.js';
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
} from './library.js';
import { GraphqlFailure } from './model.js';
import { githubSchema } from './schema.js';

/**
 * @see https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
const MAX_PAGE = 100;
const MAX_NODES = 500_000;

/** What an operation costs. */
export interface Cost {
  /**
   * Points of the hourly budget: the requests that would fill every connection, divided by 100; 1
   * at least.
   */
  readonly points: number;
  /** How many nodes it can return. */
  readonly nodes: number;
}

/**
 * The cost of an operation.
 * @throws GraphQLError or GraphqlFailure for pages that GitHub does not serve
 */
export function costOf(ast: DocumentNode, operation: OperationDefinitionNode, variables: Json): Cost {
  const root = githubSchema().getRootType(operation.operation);
  if (!root) throw new Error(`GitHub's schema has no ${operation.operation}`);
  const fragments = ast.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const sum = new CostSum(variables, fragments);
  sum.addAll(operation.selectionSet, root, 1, []);
  const { requests, nodes } = sum;
  if (nodes > MAX_NODES) {
    const words = `This query requests up to ${grouped(nodes)} possible nodes which exceeds the maximum limit of ${grouped(MAX_NODES)}.`;
    throw new GraphqlFailure('MAX_NODE_LIMIT_EXCEEDED', words);
  }
  return { points: Math.max(1, Math.round(requests / 100)), nodes };
}

class CostSum {
  requests = 0;
  nodes = 0;
  readonly #variables: Json;
  readonly #fragments: readonly FragmentDefinitionNode[];

  constructor(variables: Json, fragments: readonly FragmentDefinitionNode[]) {
    this.#variables = variables;
    this.#fragments = fragments;
  }

  /** Adds what lies in a selection, of which there can be `times`. */
  addAll(set: SelectionSetNode, type: GraphQLNamedType, times: number, path: readonly string[]): void {
    for (const node of set.selections) {
      if (this.#isLeftOut(node)) continue;
      if (node.kind === Kind.FIELD) this.#addField(node, type, times, path);
      else this.#addFragment(node, type, times, path);
    }
  }

  #addFragment(
    node: Exclude<SelectionNode, FieldNode>,
    type: GraphQLNamedType,
    times: number,
    path: readonly string[],
  ): void {
    const fragment =
      node.kind === Kind.INLINE_FRAGMENT
        ? node
        : this.#fragments.find(({ name }) => name.value === node.name.value);
    if (fragment === undefined) return;
    const on = fragment.typeCondition?.name.value;
    const narrowed = on === undefined ? type : githubSchema().getType(on);
    if (narrowed) this.addAll(fragment.selectionSet, narrowed, times, path);
  }

  #addField(node: FieldNode, parent: GraphQLNamedType, times: number, path: readonly string[]): void {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return;
    const field = parent.getFields()[node.name.value];
    if (field === undefined || node.selectionSet === undefined) return;
    const type = getNamedType(field.type);
    const below = [...path, node.alias?.value ?? node.name.value];
    const args = getArgumentValues(field, node, this.#variables);
    let each = times;
    if (isCompositeType(type) && type.name.endsWith('Connection')) {
      const size = pageSize(node, args, below);
      this.requests += times;
      this.nodes += times * size;
      each = times * size;
    } else if (Array.isArray(args['ids'])) {
      each = times * args['ids'].length;
    }
    this.addAll(node.selectionSet, type, each, below);
  }

  #isLeftOut(node: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
    return skip?.['if'] === true || include?.['if'] === false;
  }
}

/**
 * How many items a connection asks for. Only what looks at none of them may leave it out.
 * @throws GraphQLError as GitHub refuses it
 */
function pageSize(node: FieldNode, args: Json, path: readonly string[]): number {
  const { first = null, last = null } = args as { first?: number | null; last?: number | null };
  const name = node.name.value;
  const refuse = (type: GraphqlFailure['type'], message: string): GraphQLError =>
    new GraphQLError(message, { nodes: [node], path, originalError: new GraphqlFailure(type, message) });
  if (first !== null && last !== null) {
    const words = `Passing both \`first\` and \`last\` values to paginate the \`${name}\` connection is not supported.`;
    throw refuse('UNPROCESSABLE', words);
  }
  const size = first ?? last;
  const bound = first === null ? 'last' : 'first';
  if (size === null) {
    if (countsOnly(node)) return 0;
    const words = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw refuse('MISSING_PAGINATION_BOUNDARIES', words);
  }
  if (size > MAX_PAGE) {
    const words = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${MAX_PAGE} records.`;
    throw refuse('EXCESSIVE_PAGINATION', words);
  }
  if (size < 1) {
    throw refuse(
      'ARGUMENT_LIMIT',
      `\`${bound}\` on the \`${name}\` connection must be between 1 and ${MAX_PAGE}.`,
    );
  }
  return size;
}

function countsOnly({ selectionSet }: FieldNode): boolean {
  const names = selectionSet?.selections.map((node) => (node.kind === Kind.FIELD ? node.name.value : ''));
  return names?.every((name) => name === 'totalCount' || name === '__typename') === true;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
