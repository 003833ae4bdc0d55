import type * as t from '@babel/types';
import { bodyOf } from '../evaluate/classes.js';
import { evaluate } from '../evaluate/expressions.js';
import { nameOfNode } from '../rules/syntax.js';
import type { Environment, HeapObject } from '../values/evaluated.js';
import { forced } from '../values/lazy.js';
import { graphqlSchema, isField } from './graphql-types.js';
import { ANYTHING, both, matchedBy, NUMBER, PLAIN, schemaOf, TEXT } from './schema.js';
import type { Schema } from './schema-kinds.js';

/** Pipes of Nest that only pass, or turn a text into, a value that does no harm. */
const PIPES = /^Parse(?:Bool|Enum|UUID|Date)Pipe$/u;

/** Pipes that turn a text into a number. */
const NUMBERS = /^Parse(?:Int|Float)Pipe$/u;

/**
 * What the pipes in a parameter's decorator leave of the value: `@Param('id', ParseIntPipe)`, also
 * `new ParseIntPipe()`, and a pipe that is given a schema.
 */
export function pipesOf(decorator: t.Expression, env: Environment): Schema {
  const given = decorator.type === 'CallExpression' ? decorator.arguments : [];
  return given.map((pipe) => passing(pipe, env)).reduce(both, ANYTHING);
}

function passing(node: t.Node, env: Environment): Schema {
  const name = nameOfNode(node.type === 'NewExpression' ? node.callee : node);
  if (PIPES.test(name)) return PLAIN;
  if (NUMBERS.test(name)) return NUMBER;
  const schema = node.type === 'NewExpression' ? node.arguments[0] : undefined;
  return schema === undefined ? ANYTHING : (schemaOf(evaluate(schema, env)) ?? ANYTHING);
}

/** Decorators of class-validator after which a value does no harm. */
const CHECKED =
  /^Is(?:Boolean|BooleanString|Enum|In|UUID|Date|DateString|ISO8601|MongoId|Hexadecimal|HexColor|Alpha|Alphanumeric|NumberString|IP|Locale|CreditCard|MilitaryTime|TimeZone|ULID|ObjectId)$/u;

/** Decorators after which it is a number. */
const NUMERIC = /^(?:Is(?:Int|Number|Positive|Negative|Port|Latitude|Longitude)|Min|Max)$/u;

/** Decorators after which it is a text. */
const TEXTUAL = /^(?:IsString|IsEmail|IsUrl|Length|MinLength|MaxLength|IsPhoneNumber|IsJWT)$/u;

/** What the decorators on the members of a class leave of an object that was checked by it. */
export function schemaOfClass(known: HeapObject, env: Environment): Schema | null {
  const { node } = known;
  if (node?.type !== 'ClassDeclaration' && node?.type !== 'ClassExpression') return null;
  const own = bodyOf(known) ?? env;
  const members = node.body.body.flatMap((member) => {
    if (member.type !== 'ClassProperty' || member.key.type !== 'Identifier') return [];
    const checks = (member.decorators ?? []).map(({ expression }) =>
      isField(expression, own) ? fieldOf(expression, member, own) : checkOf(expression, own),
    );
    return checks.length === 0 ? [] : [[member.key.name, checks.reduce(both, ANYTHING)] as const];
  });
  const above = known.parent === null ? null : schemaOfClass(known.parent, env);
  const fields: Schema = { kind: 'fields', fields: new Map(members), open: true };
  return members.length === 0 ? above : above === null ? fields : both(above, fields);
}

/** What GraphQL lets through of a field. Classes of classes are not followed. */
function fieldOf(decorator: t.Expression, member: t.ClassProperty, env: Environment): Schema {
  return graphqlSchema(decorator, member, env, () => ANYTHING) ?? ANYTHING;
}

function checkOf(decorator: t.Expression, env: Environment): Schema {
  const name = nameOfNode(decorator);
  if (CHECKED.test(name)) return PLAIN;
  if (NUMERIC.test(name)) return NUMBER;
  if (TEXTUAL.test(name)) return TEXT;
  const [pattern] = decorator.type === 'CallExpression' ? decorator.arguments : [];
  if (name !== 'Matches' || pattern === undefined) return ANYTHING;
  return matchedBy(forced(evaluate(pattern, env)), TEXT);
}
