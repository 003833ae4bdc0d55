import type * as t from '@babel/types';
import { evaluate } from '../evaluate/expressions.js';
import { annotationOf, nameOfNode } from '../rules/syntax.js';
import type { Environment, Value } from '../values/evaluated.js';
import { forced } from '../values/lazy.js';
import { ANYTHING, NUMBER, PLAIN, TEXT } from './schema.js';
import type { Schema } from './schema-kinds.js';

/** Scalars of GraphQL by the classes of the language that stand for them. */
const BY_CLASS = new Map([
  ['String', TEXT],
  ['Number', NUMBER],
  ['Boolean', PLAIN],
  ['Date', PLAIN],
]);

const IS_FIELD = /^(?:@nestjs\/graphql|type-graphql)\.Field$/u;
const IS_NUMBER = /graphql\.(?:Int|Float|GraphQLInt|GraphQLFloat)$/u;
const IS_TEXT = /graphql\.(?:ID|GraphQLID|GraphQLString)$/u;

/** Whether a decorator on a member of a class declares a field of GraphQL. */
export function isField(decorator: t.Expression, env: Environment): boolean {
  const callee = decorator.type === 'CallExpression' ? decorator.callee : decorator;
  return evaluate(callee, env).apis.some((api) => IS_FIELD.test(api));
}

/**
 * What GraphQL lets through of an argument or a field: what its decorator names as the type, or
 * else the scalar that its declared type stands for. What TypeScript says beside a named type is
 * not checked by anything.
 * @param ofClass what is known of the values of a class that is named as the type
 */
export function graphqlSchema(
  decorator: t.Expression,
  declared: t.Node,
  env: Environment,
  ofClass: (named: Value) => Schema,
): Schema | null {
  const named = namedType(decorator);
  if (named !== null) return ofType(named, env, ofClass);
  const type = annotationOf(declared);
  return type === null ? null : reflected(type, env);
}

/** The type in `@Field(() => Int)`, `@Arg('id', type => ID)`, `@Args({ type: () => [String] })`. */
function namedType(decorator: t.Expression): t.Node | null {
  const given = decorator.type === 'CallExpression' ? decorator.arguments : [];
  const options = given.flatMap((node) => (node.type === 'ObjectExpression' ? node.properties : []));
  const asked = options.flatMap((property) =>
    property.type === 'ObjectProperty' && nameOfNode(property.key) === 'type' ? [property.value] : [],
  );
  for (const node of [...given, ...asked])
    if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') return returned(node);
  return asked[0] ?? null;
}

/** What a function returns; itself, which is no type, where that is not all it does. */
function returned(node: t.ArrowFunctionExpression | t.FunctionExpression): t.Node {
  if (node.body.type !== 'BlockStatement') return node.body;
  const [only] = node.body.body;
  return only?.type === 'ReturnStatement' ? (only.argument ?? node) : node;
}

function ofType(node: t.Node, env: Environment, ofClass: (named: Value) => Schema): Schema {
  if (node.type === 'ArrayExpression') {
    const [of] = node.elements;
    return of == null ? ANYTHING : { kind: 'list', of: ofType(of, env, ofClass) };
  }
  if (node.type !== 'Identifier') return ANYTHING;
  const scalar = env.find(node.name) === null ? BY_CLASS.get(node.name) : undefined;
  if (scalar !== undefined) return scalar;
  const named = forced(evaluate(node, env));
  if (named.apis.some((api) => IS_NUMBER.test(api))) return NUMBER;
  if (named.apis.some((api) => IS_TEXT.test(api))) return TEXT;
  return ofClass(named);
}

/** The scalar that a library takes for a declared type; null for all other types. */
function reflected(type: t.Node, env: Environment): Schema | null {
  switch (type.type) {
    case 'TSStringKeyword':
      return TEXT;
    case 'TSNumberKeyword':
      return NUMBER;
    case 'TSBooleanKeyword':
      return PLAIN;
    case 'TSLiteralType':
      return type.literal.type === 'StringLiteral' ? TEXT : null;
    case 'TSTypeReference': {
      const name = type.typeName.type === 'Identifier' ? type.typeName.name : '';
      return name === 'Date' && env.find(name) === null ? PLAIN : null;
    }
    case 'TSUnionType': {
      const kinds = new Set(
        type.types
          .filter((each) => !/^TS(?:Null|Undefined)Keyword$/u.test(each.type))
          .map((each) => reflected(each, env)),
      );
      const [only = null] = kinds;
      return kinds.size === 1 ? only : null;
    }
    default:
      return null;
  }
}
