import type * as t from '@babel/types';
import { reporterOf } from '../rules/reporter.js';
import type { Environment, HeapObject, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { forced } from '../values/lazy.js';
import {
  concatenate,
  constant,
  join,
  joinAll,
  objectValue,
  UNDEFINED,
  UNKNOWN_CLOSED,
} from '../values/value.js';
import { define } from './classes.js';
import { asText } from './coercion.js';
import { evaluate } from './expressions.js';
import { closureValue } from './functions.js';
import { iterated, spread } from './iteration.js';
import { keyOf } from './members.js';
import { machineOf } from '../machine.js';

/** Evaluates a template literal; known parts of its text are kept. */
export function template(node: t.TemplateLiteral, env: Environment): Value {
  const parts = node.quasis.flatMap((quasi, index) => {
    const text = constant(quasi.value.cooked ?? quasi.value.raw);
    const hole = node.expressions[index];
    return hole === undefined ? [text] : [text, asText(evaluate(hole, env), hole, env)];
  });
  return concatenate(parts);
}

/** A regular expression as an object with a known pattern. */
export function regex(pattern: string, flags: string, node: t.Node, env: Environment): Value {
  const { module } = env.frame;
  const machine = machineOf(env);
  for (const { rule, run } of machine.rules.regexes)
    run(pattern, flags, node, reporterOf(rule, env, 'RegExp'), env);
  const object = new ProgramObject('regexp', node, module.id);
  object.pattern = pattern;
  object.flags = flags;
  return objectValue(object);
}

/** Evaluates an object literal with its fields; fields of spread objects are copied. */
export function objectLiteral(node: t.ObjectExpression, env: Environment): Value {
  const { module } = env.frame;
  const machine = machineOf(env);
  const object = new ProgramObject('object', node, module.id);
  const self = objectValue(object);
  const inherited: Value[] = [];
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      spreadInto(object, forced(evaluate(property.argument, env)), inherited);
      continue;
    }
    const key = keyOf(property, env);
    if (property.type === 'ObjectMethod' && property.kind !== 'method' && key !== null) {
      define(object, property.kind, key, closureValue(property, env, null, key));
      continue;
    }
    const value =
      property.type === 'ObjectMethod'
        ? closureValue(property, env, self, key)
        : property.value.type === 'FunctionExpression' || property.value.type === 'ArrowFunctionExpression'
          ? closureValue(property.value, env, property.value.type === 'FunctionExpression' ? self : null, key)
          : evaluate(property.value, env);
    if (key === null) {
      object.rest.value = join(object.rest.value, value);
      object.keys.value = join(object.keys.value, evaluate(property.key, env));
    } else object.cell(key).value = value;
    if (key !== null)
      for (const { rule, run } of machine.rules.assigned)
        run(key, value, property, reporterOf(rule, env, key), env);
  }
  const result = inherited.reduce<Value>(
    (all, value) => ({ ...all, taints: [...all.taints, ...value.taints] }),
    self,
  );
  for (const { rule, run } of machine.rules.objects) run(result, node, reporterOf(rule, env, 'object'), env);
  return result;
}

/**
 * Copies the known fields of a spread value. If it may have unknown ones, the object becomes open.
 */
function spreadInto(object: HeapObject, value: Value, inherited: Value[]): void {
  if (value.taints.length > 0) inherited.push(value);
  if (value.open || value.apis.length > 0) object.open = true;
  for (const from of value.objects) {
    for (const [name, cell] of from.fields)
      object.cell(name).value = join(object.cell(name).value, cell.value);
    object.rest.value = join(object.rest.value, from.rest.value);
    object.open ||= from.open;
  }
}

/** Whether a value is exactly one array with known elements. */
function isListed(value: Value): boolean {
  const [only, ...others] = value.objects;
  return (
    only?.kind === 'array' &&
    others.length === 0 &&
    !value.open &&
    value.taints.length === 0 &&
    only.rest.value === UNKNOWN_CLOSED
  );
}

/** An array of these elements. */
export function arrayLiteral(
  elements: readonly (t.Expression | t.SpreadElement | null)[],
  node: t.Node,
  env: Environment,
): Value {
  const array = new ProgramObject('array', node, env.frame.module.id);
  let index = 0;
  let known = true;
  for (const element of elements) {
    const value = element === null ? UNDEFINED : evaluate(element, env);
    if (element?.type === 'SpreadElement') {
      if (known && isListed(value))
        for (const item of spread(value, element, env)) array.cell(String(index++)).value = item;
      else {
        known = false;
        array.rest.value = joinAll([
          array.rest.value,
          iterated(value, element, env),
          { ...value, objects: [], constants: [] },
        ]);
      }
    } else if (known) array.cell(String(index++)).value = value;
    else array.rest.value = join(array.rest.value, value);
  }
  return objectValue(array);
}
