import type * as t from '@babel/types';
import { evaluate } from '../evaluate/expressions.js';
import { assignedTo, nameOfNode } from '../rules/syntax.js';
import type { Call, Environment, Value } from '../values/evaluated.js';
import { engineFunction } from '../values/heap.js';
import { forced } from '../values/lazy.js';
import { fieldOf } from '../values/call.js';
import { joinAll, textOf, UNKNOWN } from '../values/value.js';
import {
  ANYTHING,
  both,
  checkedObject,
  matchedBy,
  narrowed,
  NUMBER,
  PLAIN,
  schemaOf,
  TEXT,
} from './schema.js';
import type { Schema } from './schema-kinds.js';
import { sourceValue } from './sources.js';

/** Parts of a request that the functions of express-validator check, by their names. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  body: ['body'],
  query: ['query'],
  param: ['params'],
  cookie: ['cookies'],
  header: ['headers'],
  check: ['body', 'query', 'params', 'cookies'],
};

/** Checks of express-validator that only values pass which do no harm. */
const HARMLESS_CHECK =
  /^(?:is(?:Boolean|UUID|MongoId|In|Alpha|Alphanumeric|IP|ISO8601|RFC3339|Date|Hexadecimal|Port|MD5|Hash|Slug|ULID|Numeric|Decimal)|toBoolean|toDate)$/u;

/** What the chains of express-validator before a handler leave of the request. */
export function chainsOf(call: Call): ReadonlyMap<string, Schema> {
  const parts = new Map<string, Schema>();
  for (const node of middleware(call))
    for (const [part, field, schema] of chainOf(node, call.environment)) {
      const one: Schema = { kind: 'fields', fields: new Map([[field, schema]]), open: true };
      parts.set(part, both(parts.get(part) ?? one, one));
    }
  return parts;
}

/** `matchedData(request)`: the fields that were checked; all of them where no check is seen. */
export function matchedData(call: Call): Value {
  const checked = forced(call.arg(0)).objects.flatMap((object) =>
    Object.values(PARTS).flatMap(([part = '']) => object.fields.get(part)?.value ?? []),
  );
  return checked.length > 0
    ? joinAll(checked)
    : sourceValue('remote', 'matchedData()', call.node, call.environment);
}

/** What stands before the handler, in arrays as well, and what variables of it were assigned. */
function middleware(call: Call): t.Node[] {
  const { module } = call.environment.frame;
  return call.args
    .map((_, index) => call.argNode(index))
    .flatMap((node) => (node.type === 'Identifier' ? assignedTo(node, module) : [node]))
    .flatMap((node): t.Node[] =>
      node.type === 'ArrayExpression' ? node.elements.filter((element) => element !== null) : [node],
    );
}

function chainOf(node: t.Node, env: Environment): (readonly [string, string, Schema])[] {
  const steps: t.CallExpression[] = [];
  let current: t.Node = node;
  while (current.type === 'CallExpression' && current.callee.type === 'MemberExpression') {
    steps.push(current);
    current = current.callee.object;
  }
  if (current.type !== 'CallExpression') return [];
  const [maker = ''] = evaluate(current.callee, env)
    .apis.filter((api) => api.startsWith('express-validator.'))
    .map((api) => api.slice(api.lastIndexOf('.') + 1));
  const [named] = current.arguments;
  const field = named === undefined ? null : textOf(evaluate(named, env));
  const schema = steps.map((step) => stepOf(step, env)).reduce(both, ANYTHING);
  return field === null ? [] : (PARTS[maker] ?? []).map((part) => [part, field, schema] as const);
}

function stepOf(step: t.CallExpression, env: Environment): Schema {
  const name = nameOfNode(step.callee);
  if (HARMLESS_CHECK.test(name)) return PLAIN;
  if (/^(?:isInt|isFloat|toInt|toFloat)$/u.test(name)) return NUMBER;
  if (name === 'isString') return TEXT;
  if (name === 'escape') return { kind: 'cleans', kinds: ['html', 'template-html'] };
  const [pattern] = step.arguments;
  if (name !== 'matches' || pattern === undefined) return ANYTHING;
  return matchedBy(evaluate(pattern, env), ANYTHING);
}

/** Names of middleware of Hono that checks a part of the request. */
const VALIDATOR = /^(?:\w*[vV]alidator|sValidator)$/u;

/** What validators before a handler of Hono leave of `c.req.valid(part)`. */
export function validParts(call: Call): ReadonlyMap<string, Schema> {
  const found = middleware(call).flatMap((node) => {
    if (node.type !== 'CallExpression' || !VALIDATOR.test(nameOfNode(node.callee))) return [];
    const [part, schema] = node.arguments.map((argument) => evaluate(argument, call.environment));
    const known = schema === undefined ? null : schemaOf(schema);
    const name = part === undefined ? null : textOf(part);
    return name === null || known === null ? [] : [[name, known] as const];
  });
  return requestWith(new Map([...found, ...routeParts(call)]), call);
}

/** What a route of `@hono/zod-openapi` says of the parts of its requests. */
function routeParts(call: Call): (readonly [string, Schema])[] {
  const request = fieldOf(forced(call.arg(0)), 'request');
  if (request === null || request === UNKNOWN) return [];
  const [content] = forced(fieldOf(request, 'body.content') ?? UNKNOWN).objects;
  const bodies = [...(content?.fields ?? [])].map(
    ([type, cell]) => [/json/u.test(type) ? 'json' : 'form', fieldOf(cell.value, 'schema')] as const,
  );
  const parts = [
    ['query', fieldOf(request, 'query')],
    ['param', fieldOf(request, 'params')],
    ...bodies,
  ] as const;
  return parts.flatMap(([name, schema]) => {
    const known = schema === null ? null : schemaOf(schema);
    return known === null ? [] : [[name, known] as const];
  });
}

function requestWith(parts: ReadonlyMap<string, Schema>, at: Call): ReadonlyMap<string, Schema> {
  if (parts.size === 0) return new Map();
  const valid = engineFunction(at.node, at.environment, (call) => {
    const value = sourceValue('remote', 'req.valid()', call.node, call.environment);
    return narrowed(value, parts.get(textOf(call.arg(0)) ?? '') ?? ANYTHING, call);
  });
  const request = checkedObject('hono.Request', new Map([['valid', valid]]), at);
  return new Map([['req', { kind: 'made', from: PLAIN, by: () => request }]]);
}
