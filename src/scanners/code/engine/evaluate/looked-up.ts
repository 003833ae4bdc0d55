import type * as t from '@babel/types';
import type { Environment, Module } from '../values/evaluated.js';
import { assignedTo, bare, descendants, nameOfNode, sourceOf } from '../rules/syntax.js';
import type { Verdict } from './comparisons.js';
import { evaluate } from './expressions.js';

/** Methods that give one thing that a store has, or nothing. A bare `find` gives a list. */
const FINDS =
  /^(?:find(?:One|First|Unique|Item)|(?:get|find|load|fetch|retrieve|lookup)(?:One|First|Unique|Item)?By[A-Z]\w*)$/u;
/** The same of methods that clients, requests and forms have too: only those of a store count. */
const GETS = /^(?:get|load|fetch|retrieve|lookup)(?:One|First|Unique|Item)?$/u;
const STORE =
  /(?:store|storage|repo|repository|dao|db|database|cache|collection|table|model|map|registry)$/iu;
const BY_KEY = /By(?:Id|Key|Pk|PrimaryKey|Uuid)$/u;
/** Names of keys that a program makes itself, unlike a name or an address. */
const KEY = /(?:^_?|_)(?:id|uuid)$|[a-z](?:Id|ID|Uuid|UUID)$/u;
/** What an object around a key may be: in any other, such as `NOT`, it says something else. */
const AROUND = /^(?:where|filter|query|equals|\$eq)$/u;
/** Methods that put something into a store. */
const FILLS = /^(?:set|put|add|create|insert|save|store|write|upsert|build)(?:One|Item)?$/u;
/** What comes from outside, as programs write it. */
const OUTSIDE = /\b(?:req|request|ctx|context|event|input|args|body|params|query|payload)\b/u;

/** What the key of something that a store has cannot be: a path, an address, a line of a log. */
const KEY_IS_NO = ['path', 'url', 'log', 'header'];

/**
 * What is certain of a key where something was found by it: `const mail = await store.get(id)`,
 * then `if (!mail) throw`. The program made the keys of what its store has, unless it is seen to
 * take them from outside.
 * @param when the result of the test that says that something was found
 */
export function lookedUp(tested: t.Node, when: boolean, env: Environment): Verdict[] {
  if (tested.type !== 'Identifier') return [];
  const { module } = env.frame;
  const [written, ...others] = assignedTo(tested, module);
  const call = written?.type === 'AwaitExpression' ? bare(written.argument) : written;
  if (others.length > 0 || call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression')
    return [];
  const { object } = call.callee;
  const name = nameOfNode(call.callee);
  if (!isLookUp(call, name, object)) return [];
  const [first] = call.arguments;
  const keys = (first === undefined ? [] : keysIn(first)).filter(
    (key) => (BY_KEY.test(name) || KEY.test(nameOfNode(key))) && !isSetLater(key, call, module),
  );
  if (keys.length === 0 || isFilledFromOutside(object, keys, module)) return [];
  return evaluate(object, env).taints.length > 0
    ? []
    : keys.map((target) => ({ target, kinds: KEY_IS_NO, when }));
}

/** Whether a call finds one thing in a store; with another argument `get` may have a default. */
function isLookUp(call: t.CallExpression, name: string, object: t.Node): boolean {
  return (
    FINDS.test(name) ||
    (GETS.test(name) &&
      call.arguments.length === 1 &&
      call.arguments[0]?.type !== 'ObjectExpression' &&
      STORE.test(nameOfNode(object)))
  );
}

/** The variables and members in an argument: `id`, `{ where: { id } }`. */
function keysIn(argument: t.Node): t.Node[] {
  if (argument.type === 'Identifier' || argument.type === 'MemberExpression') return [argument];
  if (argument.type !== 'ObjectExpression') return [];
  return argument.properties.flatMap((property) =>
    property.type === 'ObjectProperty' &&
    !property.computed &&
    (property.value.type !== 'ObjectExpression' || AROUND.test(nameOfNode(property.key)))
      ? keysIn(property.value)
      : [],
  );
}

/** Whether a variable is set to something else after it was looked up. */
function isSetLater(key: t.Node, call: t.Node, module: Module): boolean {
  return (
    key.type === 'Identifier' && assignedTo(key, module).some(({ start }) => (start ?? 0) > (call.start ?? 0))
  );
}

/** Whether the file puts things into the same store under keys that come from outside. */
function isFilledFromOutside(store: t.Node, keys: readonly t.Node[], module: Module): boolean {
  const own = nameOfNode(store);
  const names = new Set([...keys.map(nameOfNode), 'id', '_id']);
  return [...descendants(module.program)].some((node) => {
    if (node.type === 'NewExpression')
      return nameOfNode(node.callee) === own && node.arguments.some((one) => isKeyed(one, names, module));
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
    return (
      FILLS.test(nameOfNode(node.callee)) &&
      nameOfNode(node.callee.object) === own &&
      isKeyed(node.arguments[0], names, module)
    );
  });
}

/** Whether what is put into a store has, or is, a key from outside. */
function isKeyed(given: t.Node | undefined, names: ReadonlySet<string>, module: Module): boolean {
  if (given?.type !== 'ObjectExpression') return given !== undefined && isFromOutside(given, module);
  return given.properties.some((property) => {
    if (property.type === 'SpreadElement') return isFromOutside(property.argument, module);
    if (property.type !== 'ObjectProperty') return false;
    const name = nameOfNode(property.key);
    if (name === 'data' || name === 'create') return isKeyed(property.value, names, module);
    return names.has(name) && isFromOutside(property.value, module);
  });
}

/**
 * Whether an expression has data from outside, or a variable that nobody sees being made: a
 * parameter, or what is taken out of an object.
 */
function isFromOutside(node: t.Node, module: Module): boolean {
  if (OUTSIDE.test(sourceOf(node, module))) return true;
  const root = rootOf(node);
  if (root === null) return false;
  const made = assignedTo(root, module);
  return made.length === 0 || made.some((one) => OUTSIDE.test(sourceOf(one, module)));
}

function rootOf(node: t.Node): t.Identifier | null {
  const inner = bare(node);
  if (inner.type === 'Identifier') return inner;
  return inner.type === 'MemberExpression' ? rootOf(inner.object) : null;
}
