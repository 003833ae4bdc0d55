import type * as t from '@babel/types';
import { functionsAround } from '../rules/syntax.js';
import { checkSink } from '../rules/reporter.js';
import type { Environment, Value } from '../values/evaluated.js';
import { harms, uncleaned, type Taint } from '../values/taint.js';
import { apiValue, join } from '../values/value.js';
import { machineOf } from '../machine.js';

/** API path of a member whose name is untrusted: it may be `Object.prototype`. */
const CHOSEN = '[chosen]';

/** API path of a member whose name comes from a client: calling it may call any method. */
const CHOSEN_METHOD = '[chosen-method]';

/**
 * The value of a member whose name is untrusted: it may be the prototype, or any method.
 * @param object what it is read from
 */
export function chosen(
  value: Value,
  name: string | null,
  key: Value,
  object: t.Node,
  env: Environment,
): Value {
  if (name !== null || key.taints.length === 0) return value;
  const base = prototypeOfBase(object, env);
  const harmful = key.taints.filter(
    (taint) => harms(taint, 'prototype') && (base === null || !taint.cleaned.includes(base)),
  );
  if (harmful.length === 0) return value;
  const method = key.taints.some((taint) => taint.source.kind === 'remote' && harms(taint, 'method-name'));
  const sources = harmful.map(chosenBy);
  return join(value, apiValue(...new Set(sources), ...(method ? [CHOSEN_METHOD] : [])));
}

/**
 * The kind of harm that a key does as the name of the prototype of one object: `a` or `this.a`, as
 * it is called in the running function. Null for an object without such a name.
 */
export function prototypeOfBase(object: t.Node, env: Environment): string | null {
  const name = nameOfBase(object);
  const within = functionsAround(env)[0]?.start ?? 0;
  return name === null ? null : `prototype of ${name} in ${env.frame.module.id}:${within}`;
}

function nameOfBase(node: t.Node): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ThisExpression') return 'this';
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
  const base = nameOfBase(node.object);
  return base === null ? null : `${base}.${node.property.name}`;
}

/**
 * For parameters the path contains the parameter's name, since pollution requires the same
 * parameter to choose both object and field.
 */
function chosenBy({ source }: Taint): string {
  return source.kind === 'parameter' ? `${CHOSEN} ${source.label.replaceAll('.', '/')}` : CHOSEN;
}

/**
 * Checks `obj[key]` with an untrusted key. The sinks are `[]` (read), `[]=` (written), and `[][]=`
 * (written to a member that was itself chosen by an untrusted key).
 */
export function checkMemberSink(
  path: '[]' | '[]=',
  key: Value,
  object: Value,
  node: t.Node,
  env: Environment,
): void {
  if (path === '[]=' && object.objects.some((known) => known.kind === 'array')) return;
  const { registry } = machineOf(env);
  for (const sink of registry.exact(path)?.sinks ?? [])
    checkSink(sink, key, node, env, null, path === '[]' ? 'property read' : 'property write');
  if (path === '[]') return;
  // Written to a prototype any name does harm, also one that is no prototype's itself.
  const own = key.taints.filter((taint) => object.apis.includes(chosenBy(taint)));
  const inner = { ...key, taints: uncleaned(own, ['prototype']) };
  for (const sink of registry.exact('[][]=')?.sinks ?? [])
    checkSink(sink, inner, node, env, null, 'property write');
}
