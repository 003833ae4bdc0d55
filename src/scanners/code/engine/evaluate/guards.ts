import type * as t from '@babel/types';
import { addressesBehind, HOST_DECIDES } from '../rules/addresses.js';
import { partsBehind } from '../rules/paths.js';
import { assignedTo, bare, descendants, functionsAround, isWithin } from '../rules/syntax.js';
import type { Cell, Environment, Value } from '../values/evaluated.js';
import { cleanedFor } from '../values/taint.js';
import { HARMLESS } from '../values/value.js';
import { prototypeOfBase } from './chosen-members.js';
import { evaluate } from './expressions.js';
import { DEPTH, exceptions, implied } from './implications.js';
import { thrownUnless } from './proofs.js';
import { refinableCell } from './refinements.js';
import { machineOf } from '../machine.js';

/** Applies the effect of a test to the variables in a branch: `if (!/^\w+$/.test(name)) return`. */
export function refine(test: t.Node, holds: boolean, env: Environment): void {
  for (const { target, kinds } of implied(test, holds, env, DEPTH)) {
    clean(target, kinds, env);
    if (kinds.includes('prototype') || (kinds.includes('*') && !kinds.includes('!prototype'))) {
      cleanElements(target, env);
      cleanList(target, env);
    }
    if (kinds.includes('path')) for (const part of partsBehind(target, env)) clean(part, ['path'], env);
    for (const address of addressesBehind(target, env)) clean(address, HOST_DECIDES, env);
  }
}

/**
 * Marks the list of which a variable is one element (`part = parts[i]`) as harmless as a key, where
 * a loop goes through the list: who checks one of its elements there checks each that it uses.
 */
function cleanList(target: t.Node, env: Environment): void {
  if (target.type !== 'Identifier') return;
  const [read, ...others] = assignedTo(target, env.frame.module);
  if (others.length > 0 || read?.type !== 'MemberExpression' || !read.computed) return;
  if (read.property.type !== 'Identifier' || !isCounted(read.property, env)) return;
  cleanElements(read.object, env);
  clean(read.object, ['prototype'], env);
}

/** Whether a variable is read in a loop that sets it. */
function isCounted(index: t.Identifier, env: Environment): boolean {
  const around = functionsAround(env)[0] ?? env.frame.module.program;
  return [...descendants(around)].some(
    (loop) =>
      /^(?:For|While|DoWhile)/u.test(loop.type) &&
      isWithin(index, loop) &&
      [...descendants(loop)].some((inner) => setsName(inner, index.name)),
  );
}

function setsName(node: t.Node, name: string): boolean {
  const set =
    node.type === 'UpdateExpression'
      ? node.argument
      : node.type === 'AssignmentExpression'
        ? node.left
        : node.type === 'ForInStatement' && node.left.type === 'VariableDeclaration'
          ? node.left.declarations[0]?.id
          : null;
  return set?.type === 'Identifier' && set.name === name;
}

/** Marks the elements of a list as harmless keys. */
function cleanElements(list: t.Node, env: Environment): void {
  if (list.type !== 'Identifier') return;
  for (const array of evaluate(list, env).objects.filter(({ kind }) => kind === 'array'))
    for (const cell of [array.rest, ...array.fields.values()])
      machineOf(env).journal.write(cell, {
        ...cell.value,
        taints: cleanedFor(cell.value.taints, ['prototype']),
      });
}

/**
 * After `target[key] = {}` the member of that name is the object's own, so that what is read by the
 * key from this object is no prototype.
 */
export function refineWritten(member: t.Node, value: Value, env: Environment): void {
  if (member.type !== 'MemberExpression' || member.property.type !== 'Identifier') return;
  const isFresh = !value.open && value.taints.length === 0 && value.objects.length > 0;
  const kind = prototypeOfBase(member.object, env);
  if (isFresh && kind !== null) clean(member.property, [kind], env);
}

function clean(target: t.Node, kinds: readonly string[], env: Environment): void {
  const cells = cellsOf(target, env);
  for (const cell of cells) {
    const { value } = cell;
    machineOf(env).journal.write(
      cell,
      kinds.includes('*') && exceptions(kinds).length === 0
        ? { ...HARMLESS, objects: value.objects, apis: value.apis, shape: value.shape }
        : {
            ...value,
            apis: kinds.includes('method-name') ? [] : value.apis,
            taints: cleanedFor(value.taints, kinds),
          },
    );
  }
}

/**
 * The cells of the variable or field that an expression names. A member of untrusted data
 * (`body.name`) gets a cell of its own.
 */
function cellsOf(written: t.Node, env: Environment): readonly Cell[] {
  const node = bare(written);
  if (node.type === 'Identifier') {
    const cell = env.find(node.name);
    return cell === null ? [] : [cell];
  }
  if (node.type !== 'MemberExpression') return [];
  const { property, computed } = node;
  const fields =
    computed || property.type !== 'Identifier'
      ? []
      : evaluate(node.object, env).objects.flatMap((object) => {
          const cell = object.fields.get(property.name);
          return cell === undefined ? [] : [cell];
        });
  if (fields.length > 0) return fields;
  const current = evaluate(node, env);
  const cell = current.taints.length > 0 ? refinableCell(node, current, env) : null;
  return cell === null ? [] : [cell];
}

/**
 * Applies the effect of a call that ends the path unless something holds: `assert(isInside(file))`,
 * or a function of the program that throws.
 */
export function refineAfter(expression: t.Node, env: Environment): void {
  const call = expression.type === 'AwaitExpression' ? expression.argument : expression;
  if (call.type !== 'CallExpression') return;
  const callee = evaluate(call.callee, env);
  const [first] = call.arguments;
  if (first !== undefined && callee.apis.some((api) => ASSERTS.test(api))) refine(first, true, env);
  for (const { closure } of callee.objects)
    // What an async function throws ends nothing here until it is awaited.
    if (closure !== null && (call !== expression || closure.node.async !== true))
      for (const { index, kinds } of thrownUnless(closure)) {
        const target = call.arguments[index];
        if (target !== undefined) clean(target, kinds, env);
      }
}

const ASSERTS = /^(?:assert(?:\/strict)?(?:\.(?:ok|strict))?|(?:tiny-)?invariant)$/u;
