import type * as t from '@babel/types';
import { sourceValue } from '../library/sources.js';
import { importModule } from '../modules/import-export.js';
import { saysUntrusted } from '../rules/patterns-of-text.js';
import { reporterOf } from '../rules/reporter.js';
import type { Environment, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { forcedCell } from '../values/lazy.js';
import {
  apiValue,
  constant,
  HARMLESS,
  join,
  joinAll,
  objectValue,
  UNDEFINED,
  UNKNOWN,
  UNKNOWN_CLOSED,
} from '../values/value.js';
import { adopted, settled } from '../library/promises.js';
import { evaluateCall, evaluateTagged } from './calls.js';
import { classValue } from './classes.js';
import { closureValue } from './functions.js';
import { iterated } from './iteration.js';
import { evaluateJsx } from './jsx.js';
import { arrayLiteral, objectLiteral, regex, template } from './literals.js';
import { getMember, prototypeOf, readMember } from './members.js';
import { assignment, binary, conditional, logical, unary } from './operators.js';
import { machineOf } from '../machine.js';

/**
 * Evaluates an expression. Findings are added to the machine.
 * @throws OutOfBudget, or RangeError when nested too deeply
 */
export function evaluate(node: t.Node, env: Environment): Value {
  const machine = machineOf(env);
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
      counted(node, env);
      return HARMLESS;
    case 'SequenceExpression':
      return node.expressions.map((item) => evaluate(item, env)).at(-1) ?? UNDEFINED;
    case 'AwaitExpression':
      return adopted(settled(evaluate(node.argument, env)), node, env);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSInstantiationExpression':
    case 'TypeCastExpression':
    case 'ParenthesizedExpression':
      return evaluate(node.expression, env);
    case 'YieldExpression':
      return node.argument == null
        ? (env.frame.told ?? UNKNOWN)
        : yielded(node, evaluate(node.argument, env), env);
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
  if (name === 'arguments' && env.frame.closure !== null) return argumentsObject(node, env);
  if (saysUntrusted(name)) return sourceValue('parameter', name, node, env);
  return getMember(apiValue(''), name, node, env);
}

function superValue(env: Environment): Value {
  const closure = env.frame.closure;
  const home = closure?.home ?? null;
  if (closure === null || home === null) return UNKNOWN;
  // In a static method `super` is the base class, elsewhere the base class's prototype.
  const own = isStatic(closure.node) ? home : prototypeOf(home);
  const above = own.parent === null ? UNKNOWN : objectValue(own.parent);
  return join(above, apiValue(...own.inherits));
}

/** Writes the new value of a variable after `i++` or `i--`: known where its numbers are known. */
function counted({ argument, operator }: t.UpdateExpression, env: Environment): void {
  const cell = argument.type === 'Identifier' ? env.find(argument.name) : null;
  if (cell === null) return;
  const step = operator === '++' ? 1 : -1;
  const next = cell.value.constants.map((item) => constant(Number(item) + step));
  machineOf(env).journal.write(cell, next.length === 0 ? HARMLESS : joinAll(next));
}

const ARGUMENTS = new WeakMap<readonly Value[], Value>();

/** The object `arguments`: one array per call. It is open at its end if a library is the caller. */
function argumentsObject(node: t.Node, env: Environment): Value {
  const { args, module } = env.frame;
  const known = ARGUMENTS.get(args);
  if (known !== undefined) return known;
  const array = new ProgramObject('array', node, module.id);
  args.forEach((arg, index) => (array.cell(String(index)).value = arg));
  array.rest.value = UNKNOWN;
  const value = objectValue(array);
  ARGUMENTS.set(args, value);
  return value;
}

/** Whether a function is a static member of a class. */
export function isStatic(node: t.Node): boolean {
  return (node.type === 'ClassMethod' || node.type === 'ClassPrivateMethod') && node.static;
}

function yielded(node: t.YieldExpression, value: Value, env: Environment): Value {
  env.frame.returned = join(env.frame.returned, node.delegate ? iterated(value, node, env) : value);
  return env.frame.told == null ? value : join(value, env.frame.told);
}
