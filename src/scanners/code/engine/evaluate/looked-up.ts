import type * as t from '@babel/types';
import type { Environment } from '../values/evaluated.js';
import { assignedTo, bare, nameOfNode } from '../rules/syntax.js';
import type { Verdict } from './comparisons.js';

/** Methods that give what a store has under a key, or nothing. */
const LOOKS_UP = /^(?:get|find|load|fetch|retrieve|lookup)(?:One|First|Unique|Item)?(?:By[A-Z]\w*)?$/u;
const BY_KEY = /By(?:Id|Key|Pk|PrimaryKey|Uuid)$/u;
/** Names of keys that a program makes itself, unlike a name or an address. */
const KEY = /(?:^_?|_)(?:id|uuid)$|[a-z](?:Id|ID|Uuid|UUID)$/u;

/** What the key of something that a store has cannot be: a path, an address, a line of a log. */
const KEY_IS_NO = ['path', 'url', 'log', 'header'];

/**
 * What is certain of a key where something was found by it: `const mail = await store.get(id)`,
 * then `if (!mail) throw`. The program made the keys of what its store has.
 * @param when the result of the test that says that something was found
 */
export function lookedUp(tested: t.Node, when: boolean, { frame }: Environment): Verdict[] {
  if (tested.type !== 'Identifier') return [];
  const [written, ...others] = assignedTo(tested, frame.module);
  const call = written?.type === 'AwaitExpression' ? bare(written.argument) : written;
  if (others.length > 0 || call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression')
    return [];
  const name = nameOfNode(call.callee);
  if (!LOOKS_UP.test(name)) return [];
  return call.arguments
    .flatMap(keysIn)
    .filter((key) => BY_KEY.test(name) || KEY.test(nameOfNode(key)))
    .map((target) => ({ target, kinds: KEY_IS_NO, when }));
}

/** The variables and members in an argument: `id`, `{ where: { id } }`. */
function keysIn(argument: t.Node): t.Node[] {
  if (argument.type === 'Identifier' || argument.type === 'MemberExpression') return [argument];
  if (argument.type !== 'ObjectExpression') return [];
  return argument.properties.flatMap((property) =>
    property.type === 'ObjectProperty' ? keysIn(property.value) : [],
  );
}
