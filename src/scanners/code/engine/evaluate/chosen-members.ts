import type * as t from '@babel/types';
import { checkSink } from '../rules/reporter.js';
import type { Environment, Value } from '../values/evaluated.js';
import { harms, type Taint } from '../values/taint.js';
import { apiValue, join } from '../values/value.js';
import { machineOf } from '../machine.js';

/** Path of a member that untrusted data chose: it may be `Object.prototype`. */
const CHOSEN = '[chosen]';

/** Path of one that a client of a server chose: calling it may call anything. */
const CHOSEN_METHOD = '[chosen-method]';

/** A member that untrusted data chose may be the prototype, or any method. */
export function chosen(value: Value, name: string | null, key: Value): Value {
  if (name !== null || !key.taints.some((taint) => harms(taint, 'prototype'))) return value;
  const method = key.taints.some((taint) => taint.source.kind === 'remote' && harms(taint, 'method-name'));
  const sources = key.taints.filter((taint) => harms(taint, 'prototype')).map(chosenBy);
  return join(value, apiValue(...new Set(sources), ...(method ? [CHOSEN_METHOD] : [])));
}

/**
 * Parameters of a function are told apart: only one that chooses both object and field leads to the
 * prototype.
 */
function chosenBy({ source }: Taint): string {
  return source.kind === 'parameter' ? `${CHOSEN} ${source.label.replaceAll('.', '/')}` : CHOSEN;
}

/**
 * `obj[key]` with an untrusted key: the sinks `[]` (read), `[]=` (written), and `[][]=` (written to
 * what an untrusted key chose).
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
  const inner = { ...key, taints: key.taints.filter((taint) => object.apis.includes(chosenBy(taint))) };
  for (const sink of registry.exact('[][]=')?.sinks ?? [])
    checkSink(sink, inner, node, env, null, 'property write');
}
