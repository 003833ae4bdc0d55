import type * as t from '@babel/types';
import { machineOf } from '../machine.js';
import { placeOf } from '../modules/places.js';
import { reporterOf } from '../rules/reporter.js';
import type { Environment, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { isLazy, lazyValue } from '../values/lazy.js';
import { stepped } from '../values/taint.js';
import { join, objectValue, UNKNOWN, UNKNOWN_CLOSED } from '../values/value.js';
import { elementsOf } from './contents.js';
import { evaluate } from './expressions.js';
import { getMember, keyOf, writeMember } from './members.js';

type Kind = t.VariableDeclaration['kind'] | 'function';

/** Declares the names of a pattern with their values. */
export function declare(pattern: t.Node, kind: Kind, value: Value, env: Environment, node: t.Node): void {
  bind(pattern, value, env, node, (name, own) => {
    machineOf(env).journal.write(env.declare(name, kind), own);
  });
}

/** Assigns a value to a name, member or pattern. */
export function assignTo(target: t.Node, value: Value, env: Environment, node: t.Node): void {
  bind(target, value, env, node, (name, own) => {
    machineOf(env).journal.write(env.find(name) ?? root(env).declare(name, 'var'), own);
  });
}

function root(env: Environment): Environment {
  let scope = env;
  while (scope.parent !== null) scope = scope.parent;
  return scope;
}

function bind(
  target: t.Node,
  value: Value,
  env: Environment,
  node: t.Node,
  set: (name: string, value: Value) => void,
): void {
  switch (target.type) {
    case 'Identifier':
      set(target.name, named(target.name, value, env, node));
      break;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      writeMember(target, value, env, node);
      break;
    case 'AssignmentPattern':
      bind(target.left, withDefault(target, value, env), env, node, set);
      break;
    case 'ObjectPattern':
      bindObject(target, value, env, node, set);
      break;
    case 'ArrayPattern':
      bindArray(target, value, env, node, set);
      break;
    case 'RestElement':
      bind(target.argument, value, env, node, set);
      break;
    case 'TSParameterProperty':
      bind(target.parameter, value, env, node, set);
      break;
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      bind(target.expression, value, env, node, set);
      break;
    default:
      break;
  }
}

function withDefault(target: t.AssignmentPattern, value: Value, env: Environment): Value {
  const fallback = evaluate(target.right, env);
  const given = value.constants.filter((item) => item !== undefined);
  const nothing =
    given.length === 0 &&
    !value.open &&
    value.objects.length === 0 &&
    value.taints.length === 0 &&
    value.apis.length === 0;
  return nothing ? fallback : join({ ...value, constants: given }, fallback);
}

/** Adds the name as a step of the data flow, and passes name and value to rules. */
function named(name: string, value: Value, env: Environment, node: t.Node): Value {
  const { module } = env.frame;
  const machine = machineOf(env);
  for (const { rule, run } of machine.rules.assigned)
    run(name, value, node, reporterOf(rule, env, name), env);
  if (value.taints.length === 0) return value === UNKNOWN_CLOSED ? UNKNOWN : value;
  const place = placeOf(node, module);
  return { ...value, taints: value.taints.map((taint) => stepped(taint, place, name)) };
}

function bindObject(
  target: t.ObjectPattern,
  value: Value,
  env: Environment,
  node: t.Node,
  set: (name: string, value: Value) => void,
): void {
  for (const property of target.properties) {
    if (property.type === 'RestElement') bind(property.argument, value, env, node, set);
    else {
      const key = keyOf(property, env);
      const read = (): Value => getMember(value, key, property, env);
      const unloaded = isLazy(value) && property.value.type === 'Identifier';
      bind(
        property.value,
        unloaded ? lazyValue(property, env.frame.module.id, read) : read(),
        env,
        node,
        set,
      );
    }
  }
}

function bindArray(
  target: t.ArrayPattern,
  value: Value,
  env: Environment,
  node: t.Node,
  set: (name: string, value: Value) => void,
): void {
  target.elements.forEach((element, index) => {
    if (element === null) return;
    if (element.type === 'RestElement') {
      const array = new ProgramObject('array', node, env.frame.module.id);
      array.rest.value = elementsOf(value);
      bind(element.argument, objectValue(array), env, node, set);
    } else bind(element, getMember(value, String(index), element, env), env, node, set);
  });
}
