import type * as t from '@babel/types';
import { evaluateCall, evaluateTagged } from './calls.js';
import { classValue } from './classes.js';
import type { Environment } from './environment.js';
import { closureValue } from './functions.js';
import { refine } from './guards.js';
import { HeapObject } from './heap.js';
import { evaluateJsx } from './jsx.js';
import { forcedCell } from './lazy.js';
import { getMember, keyOf, readMember, writeMember } from './members.js';
import { importModule } from './modules.js';
import { assignTo } from './patterns.js';
import { saysUntrusted } from './patterns-of-text.js';
import { reporterOf } from './reporter.js';
import { sourceValue } from './sources.js';
import { cleanedFor, NUMBER_IS_NO } from './taint.js';
import {
  apiValue,
  concatenate,
  constant,
  HARMLESS,
  join,
  joinAll,
  objectValue,
  UNDEFINED,
  UNKNOWN,
  UNKNOWN_CLOSED,
  type Value,
} from './value.js';

/** Evaluates an expression; its findings go to the machine. @throws OutOfBudget, RangeError where nested too deeply */
export function evaluate(node: t.Node, env: Environment): Value {
  const { machine } = env.frame;
  machine.tick();
  const hooks = machine.rules.nodes.get(node.type);
  if (hooks !== undefined)
    for (const { rule, run } of hooks) run(node, env, reporterOf(rule, env, node.type));
  return expression(node, env);
}

function expression(node: t.Node, env: Environment): Value {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return constant(node.value);
    case 'NullLiteral':
      return constant(null);
    case 'RegExpLiteral':
      return regex(node.pattern, node.flags, node, env);
    case 'TemplateLiteral':
      return template(node, env);
    case 'Identifier':
      return identifier(node, env);
    case 'ThisExpression':
      return env.frame.self;
    case 'Super':
      return superValue(env);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return readMember(node, env);
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return evaluateCall(node, env);
    case 'TaggedTemplateExpression':
      return evaluateTagged(node, env);
    case 'ObjectExpression':
      return objectLiteral(node, env);
    case 'ArrayExpression':
      return arrayLiteral(node.elements, node, env);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return closureValue(node, env, null);
    case 'ClassExpression':
      return classValue(node, env);
    case 'AssignmentExpression':
      return assignment(node, env);
    case 'BinaryExpression':
      return binary(node, env);
    case 'LogicalExpression':
      return logical(node, env);
    case 'ConditionalExpression':
      return conditional(node, env);
    case 'UnaryExpression':
      return unary(node, env);
    case 'UpdateExpression':
      evaluate(node.argument, env);
      return HARMLESS;
    case 'SequenceExpression':
      return node.expressions.map((item) => evaluate(item, env)).at(-1) ?? UNDEFINED;
    case 'AwaitExpression':
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSInstantiationExpression':
    case 'TypeCastExpression':
    case 'ParenthesizedExpression':
      return evaluate(node.type === 'AwaitExpression' ? node.argument : node.expression, env);
    case 'YieldExpression':
      return node.argument == null ? UNKNOWN : yielded(evaluate(node.argument, env), env);
    case 'JSXElement':
    case 'JSXFragment':
      return evaluateJsx(node, env);
    case 'SpreadElement':
      return evaluate(node.argument, env);
    case 'ImportExpression':
      return importModule(evaluate(node.source, env), env);
    default:
      return UNKNOWN;
  }
}

function identifier(node: t.Identifier, env: Environment): Value {
  const { name } = node;
  if (name === 'undefined') return UNDEFINED;
  const cell = env.find(name);
  if (cell !== null) return cell.value === UNKNOWN_CLOSED ? UNKNOWN : forcedCell(cell);
  if (name === 'arguments') return joinAll([UNKNOWN, ...env.frame.args]);
  if (saysUntrusted(name)) return sourceValue('parameter', name, node, env);
  return getMember(apiValue(''), name, node, env);
}

function superValue(env: Environment): Value {
  const parent = env.frame.closure?.home?.parent ?? null;
  const inherits = env.frame.closure?.home?.inherits ?? [];
  return join(parent === null ? UNKNOWN : objectValue(parent), apiValue(...inherits));
}

function yielded(value: Value, env: Environment): Value {
  env.frame.returned = join(env.frame.returned, value);
  return value;
}

function template(node: t.TemplateLiteral, env: Environment): Value {
  const parts = node.quasis.flatMap((quasi, index) => {
    const text = constant(quasi.value.cooked ?? quasi.value.raw);
    const hole = node.expressions[index];
    return hole === undefined ? [text] : [text, evaluate(hole, env)];
  });
  return concatenate(parts);
}

/** A regular expression as an object that knows its pattern. */
export function regex(pattern: string, flags: string, node: t.Node, env: Environment): Value {
  const { machine, module } = env.frame;
  for (const { rule, run } of machine.rules.regexes)
    run(pattern, flags, node, reporterOf(rule, env, 'RegExp'), env);
  const object = new HeapObject('regexp', node, module.id);
  object.pattern = pattern;
  object.flags = flags;
  return objectValue(object);
}

function objectLiteral(node: t.ObjectExpression, env: Environment): Value {
  const { machine, module } = env.frame;
  const object = new HeapObject('object', node, module.id);
  const self = objectValue(object);
  const inherited: Value[] = [];
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      spreadInto(object, evaluate(property.argument, env), inherited);
      continue;
    }
    const key = keyOf(property, env);
    const value =
      property.type === 'ObjectMethod'
        ? property.kind === 'method'
          ? closureValue(property, env, self, key)
          : (closureValue(property, env, self, key), UNKNOWN)
        : property.value.type === 'FunctionExpression' || property.value.type === 'ArrowFunctionExpression'
          ? closureValue(property.value, env, property.value.type === 'FunctionExpression' ? self : null, key)
          : evaluate(property.value, env);
    if (key === null) object.rest.value = join(object.rest.value, value);
    else object.cell(key).value = value;
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

/** Copies what is known of a spread value; what is not known leaves the object open. */
export function spreadInto(object: HeapObject, value: Value, inherited: Value[]): void {
  if (value.taints.length > 0) inherited.push(value);
  if (value.open || value.apis.length > 0) object.open = true;
  for (const from of value.objects) {
    for (const [name, cell] of from.fields)
      object.cell(name).value = join(object.cell(name).value, cell.value);
    object.rest.value = join(object.rest.value, from.rest.value);
    object.open ||= from.open;
  }
}

/** An array of these elements. */
export function arrayLiteral(
  elements: readonly (t.Expression | t.SpreadElement | null)[],
  node: t.Node,
  env: Environment,
): Value {
  const array = new HeapObject('array', node, env.frame.module.id);
  let index = 0;
  let known = true;
  for (const element of elements) {
    const value = element === null ? UNDEFINED : evaluate(element, env);
    if (element?.type === 'SpreadElement') {
      known = false;
      const inner = value.objects.flatMap((object) => [...object.elements(), object.rest.value]);
      array.rest.value = joinAll([array.rest.value, ...inner, { ...value, objects: [], constants: [] }]);
    } else if (known) array.cell(String(index++)).value = value;
    else array.rest.value = join(array.rest.value, value);
  }
  return objectValue(array);
}

function assignment(node: t.AssignmentExpression, env: Environment): Value {
  const { left, operator } = node;
  const right = (): Value =>
    node.right.type === 'FunctionExpression' || node.right.type === 'ArrowFunctionExpression'
      ? closureValue(node.right, env, null, nameOf(left))
      : evaluate(node.right, env);
  if (operator === '=') {
    const value = right();
    assignTo(left, value, env, node);
    return value;
  }
  const before = evaluate(left, env);
  const value =
    operator === '+='
      ? concatenate([before, right()])
      : operator === '||=' || operator === '&&=' || operator === '??='
        ? join(before, right())
        : (right(), HARMLESS);
  assignTo(left, value, env, node);
  return value;
}

/** What an assigned function is called after: `exports.find`. */
function nameOf(target: t.Node): string | null {
  if (target.type === 'Identifier') return target.name;
  if (target.type === 'MemberExpression' && target.property.type === 'Identifier') {
    const { object } = target;
    const before =
      object.type === 'MemberExpression' ? nameOf(object) : object.type === 'Identifier' ? object.name : null;
    const own = target.property.name;
    return before === null || /^(?:module|exports|module\.exports)$/u.test(before) ? own : `${before}.${own}`;
  }
  return null;
}

const NUMBERS = new Set(['-', '*', '/', '%', '**', '|', '&', '^', '<<', '>>', '>>>']);

function binary(node: t.BinaryExpression, env: Environment): Value {
  if (node.operator === '+') return concatenate(operands(node).map((operand) => evaluate(operand, env)));
  const left = evaluate(node.left, env);
  const right = evaluate(node.right, env);
  if (node.operator === '|>') return right;
  if (NUMBERS.has(node.operator)) return arithmetic(node.operator, left, right);
  return HARMLESS;
}

/** `a + b + c` as a list: long sums nest to the left, and must not take a stack frame each. */
function operands(node: t.BinaryExpression): t.Node[] {
  const list: t.Node[] = [];
  let current: t.Node = node;
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    list.push(current.right);
    current = current.left;
  }
  list.push(current);
  return list.reverse();
}

function arithmetic(operator: string, left: Value, right: Value): Value {
  const [a] = left.constants;
  const [b] = right.constants;
  if (left.constants.length !== 1 || right.constants.length !== 1 || left.open || right.open) return HARMLESS;
  if (typeof a !== 'number' || typeof b !== 'number') return HARMLESS;
  if (operator === '*') return constant(a * b);
  if (operator === '-') return constant(a - b);
  return operator === '/' ? constant(a / b) : HARMLESS;
}

function logical(node: t.LogicalExpression, env: Environment): Value {
  const left = evaluate(node.left, env);
  let right: Value = UNKNOWN;
  env.frame.machine.journal.branch([
    () => 'normal',
    () => {
      if (node.operator !== '??') refine(node.left, node.operator === '&&', env);
      right = evaluate(node.right, env);
      return 'normal';
    },
  ]);
  if (node.operator === '&&') return right;
  const rest = { ...left, constants: left.constants.filter((item) => Boolean(item)) };
  return join(
    rest.constants.length === 0 &&
      !left.open &&
      left.objects.length === 0 &&
      left.apis.length === 0 &&
      left.taints.length === 0
      ? UNKNOWN_CLOSED
      : rest,
    right,
  );
}

function conditional(node: t.ConditionalExpression, env: Environment): Value {
  evaluate(node.test, env);
  const values: Value[] = [];
  const side = (branch: t.Node, holds: boolean) => () => {
    refine(node.test, holds, env);
    values.push(evaluate(branch, env));
    return 'normal' as const;
  };
  env.frame.machine.journal.branch([side(node.consequent, true), side(node.alternate, false)]);
  return joinAll(values);
}

function unary(node: t.UnaryExpression, env: Environment): Value {
  const value = evaluate(node.argument, env);
  if (node.operator === '!' && value.constants.length === 1 && !value.open)
    return constant(!value.constants[0]);
  if (node.operator === '-' && typeof value.constants[0] === 'number' && value.constants.length === 1)
    return constant(-value.constants[0]);
  if (node.operator === '+') return { ...HARMLESS, taints: cleanedFor(value.taints, NUMBER_IS_NO) };
  if (node.operator === 'void') return UNDEFINED;
  if (node.operator === 'delete' && node.argument.type === 'MemberExpression')
    writeMember(node.argument, UNDEFINED, env, node);
  return HARMLESS;
}
