import { readFileSync } from 'node:fs';
import { buildASTSchema, GraphQLScalarType, Kind, parse } from './library.js';
import type { GraphQLSchema } from 'graphql';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

let loaded: GraphQLSchema | null = null;

/**
 * GitHub's own schema, from the npm package @octokit/graphql-schema; read at first use, which takes
 * about 0.2 s. It is GitHub's to be valid, so it is not checked. `DateTime` is: a time of another
 * form is a mistake, of the client's as of the stand-in's.
 */
export function githubSchema(): GraphQLSchema {
  if (loaded !== null) return loaded;
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));
  const document = parse(readFileSync(file, 'utf8'), { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const type = schema.getType('DateTime');
  if (!(type instanceof GraphQLScalarType)) throw new Error("GitHub's schema lacks DateTime");
  type.serialize = checkTime;
  type.parseValue = checkTime;
  type.parseLiteral = (node) => checkTime(node.kind === Kind.STRING ? node.value : node.kind);
  loaded = schema;
  return schema;
}

function checkTime(value: unknown): string {
  if (typeof value !== 'string' || !TIME.test(value)) {
    throw new TypeError(`DateTime cannot represent ${JSON.stringify(value)}`);
  }
  return value;
}
