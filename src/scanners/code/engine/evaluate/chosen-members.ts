import type * as t from '@babel/types';
import { checkSink } from '../rules/reporter.js';
import type { Environment, Value } from '../values/evaluated.js';
import { harms, type Taint } from '../values/taint.js';
import { apiValue, join } from '../values/value.js';
import { machineOf } from '../machine.js';

/** API path of a member whose name is untrusted: it may be `Object.prototype`. */
const CHOSEN = '[chosen]';

/** API path of a member whose name comes from a client: calling it may call any method. */
const CHOSEN_METHOD = '[chosen-method]';

/** The value of a member whose name is untrusted: it may be the prototype, or any method. */
export function chosen(value: Value, name: string | null, key: Value): Value {
  if (name !== null || !key.taints.some((taint) => harms(taint, 'prototype'))) return value;
  const method = key.taints.some((taint) => taint.source.kind === 'remote' && harms(taint, 'method-name'));
  const sources = key.taints.filter((taint) => harms(taint, 'prototype')).map(chosenBy);
  return join(value, apiValue(...new Set(sources), ...(method ? [CHOSEN_METHOD] : [])));
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
  const inner = { ...key, taints: key.taints.filter((taint) => object.apis.includes(chosenBy(taint))) };
  for (const sink of registry.exact('[][]=')?.sinks ?? [])
    checkSink(sink, inner, node, env, null, 'property write');
}
