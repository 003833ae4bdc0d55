import type * as t from '@babel/types';
import { addressesBehind, HOST_DECIDES } from '../rules/addresses.js';
import { partsBehind, sameExpression } from '../rules/paths.js';
import { harmlessIn, harmlessWith, harmlessWithout, looksLikeValidator } from '../rules/patterns-of-text.js';
import { assignedTo, bare, descendants, functionsAround, isWithin } from '../rules/syntax.js';
import type { Cell, Closure, Environment, Value } from '../values/evaluated.js';
import { cleanedFor } from '../values/taint.js';
import { HARMLESS, objectValue, textsOf } from '../values/value.js';
import { comparison, prefix, PROTOTYPE, without, type Verdict } from './comparisons.js';
import { prototypeOfBase } from './chosen-members.js';
import { elementsOf } from './contents.js';
import { endingsOf, type Ending } from './endings.js';
import { evaluate } from './expressions.js';
import { lookedUp } from './looked-up.js';
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

/** How many functions a test is followed into. */
const DEPTH = 3;

/** What is certain of an expression: it is harmless for these sink kinds. */
type Certain = Pick<Verdict, 'target' | 'kinds'>;

/**
 * What is certain when a test has this result: of both parts of a conjunction that holds, and of
 * one that does not only what either part alone would make certain.
 */
function implied(test: t.Node, holds: boolean, env: Environment, depth: number): Certain[] {
  if (test.type === 'ParenthesizedExpression') return implied(test.expression, holds, env, depth);
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return implied(test.argument, !holds, env, depth);
  if (test.type === 'LogicalExpression' && test.operator !== '??') {
    const parts = [test.left, test.right];
    const ofPart = (part: t.Node): Certain[] => implied(part, holds, env, depth);
    return (test.operator === '&&') === holds ? parts.flatMap(ofPart) : inEach(parts, ofPart);
  }
  return verdicts(test, holds, env, depth).filter(({ when }) => when === holds);
}

/**
 * What is certain in each of several cases. Each is asked only while something is left, since most
 * functions and tests prove nothing, and asking evaluates them.
 */
function inEach<T>(cases: readonly T[], certainIn: (one: T) => Certain[]): Certain[] {
  let all: Certain[] | null = null;
  for (const one of cases) {
    const other = certainIn(one);
    all = all === null ? other : inBoth(all, other);
    if (all.length === 0) break;
  }
  return all ?? [];
}

function inBoth(some: readonly Certain[], others: readonly Certain[]): Certain[] {
  return some.flatMap(({ target, kinds }) =>
    others
      .filter((known) => sameExpression(known.target, target))
      .map((known) => ({ target, kinds: common(kinds, known.kinds) }))
      .filter((known) => known.kinds.length > 0),
  );
}

function common(some: readonly string[], others: readonly string[]): readonly string[] {
  const [all, rest] = some.includes('*') ? [some, others] : [others, some];
  if (all.includes('*')) return rest.filter((kind) => !all.includes(`!${kind}`)).concat(exceptions(all));
  return some.filter((kind) => others.includes(kind));
}

/** What `*` among some kinds does not stand for. */
function exceptions(kinds: readonly string[]): string[] {
  return kinds.filter((kind) => kind.startsWith('!'));
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

/** The effects of a test where it has this result; there may be such of the other one as well. */
function verdicts(test: t.Node, holds: boolean, env: Environment, depth: number): Verdict[] {
  if (test.type === 'BinaryExpression') return comparison(test, env);
  if (test.type === 'Identifier') return lookedUp(test, true, env);
  if (test.type === 'AwaitExpression') return verdicts(test.argument, holds, env, depth);
  if (test.type === 'CallExpression') return callVerdicts(test, holds, env, depth);
  return [];
}

function callVerdicts(test: t.CallExpression, holds: boolean, env: Environment, depth: number): Verdict[] {
  const { callee } = test;
  const [first] = test.arguments;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
    const { object } = callee;
    const { name } = callee.property;
    if (name === 'test' || name === 'exec')
      return first === undefined ? [] : byPattern(evaluate(object, env), first);
    if (name === 'match' && first !== undefined) return byPattern(evaluate(first, env), object);
    if (name === 'endsWith' && first?.type === 'StringLiteral' && first.value.startsWith('.'))
      return [{ target: object, kinds: HOST_DECIDES, when: true }];
    if (name === 'startsWith' && first !== undefined) return prefix(object, first, true, env);
    if (name === 'includes' || name === 'has' || name === 'hasOwnProperty' || name === 'contains')
      return inList(object, first, env);
    if ((name === 'some' || name === 'every') && first !== undefined) {
      const ofEach = holds === (name === 'every') ? eachPart(object, first, holds, env, depth) : [];
      return [...anyPart(object, first), ...ofEach];
    }
    if ((name === 'call' && isOwnTest(object)) || name === 'hasOwn')
      return ofOwn(first, test.arguments[1], env);
    if (name === 'isInteger' || name === 'isSafeInteger' || name === 'isFinite')
      return first === undefined ? [] : [{ target: first, kinds: ['*'], when: true }];
    if (name === 'isAbsolute') return [];
    if (name === 'isArray')
      return first === undefined ? [] : [{ target: first, kinds: ['length'], when: true }];
  }
  if (callee.type === 'Identifier' && callee.name === 'isNaN' && first !== undefined)
    return [{ target: first, kinds: ['*'], when: false }];
  return byFunction(test, holds, env, depth);
}

/**
 * Whether a callee is named like `Object.prototype.hasOwnProperty`, as a member or as a variable.
 */
function isOwnTest(node: t.Node): boolean {
  return /^(?:has|hasOwn|hasOwnProperty)$/u.test(calleeName(node));
}

/**
 * What is certain of a key that an object has of its own. Of an object of the program it is one of
 * its names; one from outside may have any, so that the key is only no prototype of that object.
 */
function ofOwn(object: t.Node | undefined, key: t.Node | undefined, env: Environment): Verdict[] {
  if (object === undefined || key === undefined) return [];
  if (evaluate(object, env).taints.length === 0) return [{ target: key, kinds: ['*'], when: true }];
  const kind = prototypeOfBase(object, env);
  return kind === null ? [] : [{ target: key, kinds: [kind], when: true }];
}

function inList(list: t.Node, item: t.Node | undefined, env: Environment): Verdict[] {
  if (item === undefined) return [];
  if (item.type === 'StringLiteral') return without(list, item.value, false);
  const value = evaluate(list, env);
  if (value.objects.length > 0 && textsOf(elementsOf(value)).includes(PROTOTYPE))
    return [{ target: item, kinds: ['prototype'], when: false }];
  // A list with untrusted elements proves nothing.
  if (
    value.objects.some(
      (object) => object.kind === 'array' && elementsOf(objectValue(object)).taints.length > 0,
    )
  )
    return [];
  // `url.includes(allowed)` on a string is not a membership test: any URL may contain the text
  // somewhere.
  const isText = value.taints.length > 0 && value.objects.length === 0;
  return isText ? [] : partsOf(item).map((target) => ({ target, kinds: ['*'], when: true }));
}

/** `path.split('/').some((part) => part === '..')`. */
function anyPart(list: t.Node, test: t.Node): Verdict[] {
  if (test.type !== 'ArrowFunctionExpression' || test.body.type !== 'BinaryExpression') return [];
  const { left, right, operator } = test.body;
  const part = left.type === 'StringLiteral' ? left : right;
  return operator.startsWith('==') && part.type === 'StringLiteral' ? without(list, part.value, false) : [];
}

/**
 * What is certain of each element where a test holds of none (`!parts.some(isForbidden)`) or of all
 * of them (`parts.every(isAllowed)`).
 */
function eachPart(list: t.Node, test: t.Node, when: boolean, env: Environment, depth: number): Verdict[] {
  if (depth === 0) return [];
  const kinds = checksOfEach(evaluate(test, env), when, depth - 1);
  return kinds.length === 0 ? [] : [{ target: list, kinds, when }];
}

/** What a text is put together of: where it is in a list, so is each part of it. */
function partsOf(item: t.Node): t.Node[] {
  return item.type === 'TemplateLiteral' ? [item, ...item.expressions] : [item];
}

function byPattern(pattern: Value, target: t.Node): Verdict[] {
  const [regex] = pattern.objects;
  if (regex?.pattern == null) return [];
  const limited = harmlessIn(regex.pattern, regex.flags);
  if (limited.length > 0) return [{ target, kinds: limited, when: true }];
  return [
    { target, kinds: harmlessWith(regex.pattern, regex.flags), when: true },
    { target, kinds: harmlessWithout(regex.pattern), when: false },
  ].filter(({ kinds }) => kinds.length > 0);
}

/**
 * The effect of a call in a test. A function of the program is followed to the test that it
 * returns; an unknown one is judged by its name.
 */
function byFunction(test: t.CallExpression, holds: boolean, env: Environment, depth: number): Verdict[] {
  if (depth === 0 || test.arguments.length === 0) return [];
  const [known] = evaluate(test.callee, env).objects.flatMap((object) =>
    object.closure === null ? [] : [object.closure],
  );
  const closure = known ?? functionWithin(test.callee, env);
  if (closure === undefined) {
    const name = calleeName(test.callee);
    return looksLikeValidator(name)
      ? test.arguments.map((target) => ({ target, kinds: ['*'], when: true }))
      : [];
  }
  return certainIn(closure, (env) => certainWhen(closure.node, holds, env, depth - 1)).flatMap(
    ({ index, kinds }) => {
      const target = test.arguments[index];
      return target === undefined ? [] : [{ target, kinds, when: holds }];
    },
  );
}

/** A function and where it stands. */
type Followed = Pick<Closure, 'node' | 'environment'>;

/** The function that a variable of another function holds, which has not run here. */
function functionWithin(callee: t.Node, env: Environment): Followed | undefined {
  const [node, ...others] = callee.type === 'Identifier' ? assignedTo(callee, env.frame.module) : [];
  if (others.length > 0 || (node?.type !== 'ArrowFunctionExpression' && node?.type !== 'FunctionExpression'))
    return undefined;
  return { node, environment: env };
}

/**
 * What a test in a function makes certain of its parameters, by their positions. A local variable
 * that a path is put together in stands for the parts of it.
 */
function certainIn(
  { node, environment }: Followed,
  certain: (env: Environment) => Certain[],
): { readonly index: number; readonly kinds: readonly string[] }[] {
  const names = node.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : null));
  if (names.every((name) => name === null)) return [];
  return certain(environment).flatMap(({ target, kinds }) =>
    [bare(target), ...partsBehind(target, environment)].flatMap((known) => {
      const index = known.type === 'Identifier' ? names.indexOf(known.name) : -1;
      const left = index >= 0 && isSetIn(node, names[index] ?? '') ? kinds.filter(isOfResolved) : kinds;
      return index < 0 || left.length === 0 ? [] : [{ index, kinds: left }];
    }),
  );
}

const SET = new WeakMap<t.Function, ReadonlySet<string>>();

/** Whether a function sets a variable: what it tests then is no longer what it was given. */
function isSetIn(node: t.Function, name: string): boolean {
  const known =
    SET.get(node) ??
    new Set(
      [...descendants(node.body)].flatMap((inner) =>
        inner.type === 'AssignmentExpression' && inner.left.type === 'Identifier' ? [inner.left.name] : [],
      ),
    );
  SET.set(node, known);
  return known.has(name);
}

/** Whether a path that was resolved first (`file = resolve(file)`) says it of the given one too. */
function isOfResolved(kind: string): boolean {
  return kind === 'path';
}

/**
 * What is certain where a function says yes, or no: of every ending that may say so. One without a
 * value says no.
 */
function certainWhen(node: t.Function, says: boolean, env: Environment, depth: number): Certain[] {
  const endings = endingsOf(node).filter(({ returned }) => saysOnly(returned) !== !says);
  if (endings.some(provesNothing)) return [];
  return inEach(endings, ({ returned, passed }) => [
    ...(returned === null ? [] : implied(returned, says, env, depth)),
    ...passed.flatMap(({ test, holds }) => [
      ...implied(test, holds, env, depth),
      ...emptied(bare(test), holds),
    ]),
  ]);
}

/** Whether an ending stands under no test and returns none either: `return user`. */
function provesNothing({ returned, passed }: Ending): boolean {
  return passed.length === 0 && (returned === null || !TESTS.has(returned.type));
}

/** The expressions of which something may be implied. */
const TESTS: ReadonlySet<string> = new Set([
  'ParenthesizedExpression',
  'UnaryExpression',
  'LogicalExpression',
  'BinaryExpression',
  'AwaitExpression',
  'CallExpression',
]);

/** What a returned constant says; null for what may say either. */
function saysOnly(returned: t.Node | null): boolean | null {
  if (returned === null || returned.type === 'NullLiteral') return false;
  return returned.type === 'BooleanLiteral' ? returned.value : null;
}

/** A value that is no more than nothing can do no harm: `if (!text) return true`. */
function emptied(test: t.Node, holds: boolean): Certain[] {
  if (test.type === 'UnaryExpression' && test.operator === '!') return emptied(bare(test.argument), !holds);
  return test.type === 'Identifier' && !holds ? [{ target: test, kinds: ['*'] }] : [];
}

/**
 * The sink kinds for which a value is harmless once a function has said yes to it, or no.
 * @param depth how many functions the tests in it are followed into
 */
export function returnedChecks(test: Value, says = true, depth = DEPTH - 1): readonly string[] {
  const [closure] = test.objects.flatMap((object) => (object.closure === null ? [] : [object.closure]));
  if (closure === undefined) return [];
  const found = certainIn(closure, (env) => certainWhen(closure.node, says, env, depth));
  return found.filter(({ index }) => index === 0).flatMap(({ kinds }) => kinds);
}

/**
 * The same of a function that a list calls for each of its elements. What one that is async gives
 * there is a promise, which counts as yes whatever it says.
 */
export function checksOfEach(test: Value, says = true, depth = DEPTH - 1): readonly string[] {
  const isAsync = test.objects.some(({ closure }) => closure?.node.async === true);
  return isAsync ? [] : returnedChecks(test, says, depth);
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
    if (closure !== null)
      for (const { index, kinds } of thrownUnless(closure)) {
        const target = call.arguments[index];
        if (target !== undefined) clean(target, kinds, env);
      }
}

const ASSERTS = /^(?:assert(?:\/strict)?(?:\.(?:ok|strict))?|(?:tiny-)?invariant)$/u;

/** What a function makes certain of its parameters by throwing otherwise. */
function thrownUnless(closure: Closure): { readonly index: number; readonly kinds: readonly string[] }[] {
  const { body } = closure.node;
  if (body.type !== 'BlockStatement') return [];
  return body.body.flatMap((statement) =>
    statement.type === 'IfStatement' && statement.alternate == null && throws(statement.consequent)
      ? certainIn(closure, (env) => implied(statement.test, false, env, DEPTH - 1))
      : [],
  );
}

function throws(statement: t.Statement): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ThrowStatement';
}

function calleeName(node: t.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
}
