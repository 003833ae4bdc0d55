import type * as t from '@babel/types';
import { isInstantiated } from './evaluate/classes.js';
import { holdersOf } from './evaluate/members.js';
import { isStatic } from './evaluate/expressions.js';
import { invoke } from './evaluate/functions.js';
import { instanceOf } from './evaluate/types.js';
import { argumentsOf } from './library/parameters.js';
import type { Entry } from './machine.js';
import { lineOf } from './modules/places.js';
import type { Closure, Environment, HeapObject, Module, Value } from './values/evaluated.js';
import { forced } from './values/lazy.js';
import { joinAll, objectValue, UNKNOWN } from './values/value.js';

/** A function or class to run by itself, with a name for messages. */
interface Orphan {
  readonly name: string;
  readonly run: () => void;
}

/**
 * The functions and classes of a module that nothing has called yet, each ready to run: classes are
 * instantiated, functions get what is known of their parameters.
 * @param offered functions that others call too, with other arguments than this code
 */
export function orphans(
  module: Module,
  entry: Entry,
  done: Set<t.Function>,
  offered: ReadonlySet<t.Function>,
): Orphan[] {
  return [...unmade(module), ...uncalled(module, entry, done, offered)];
}

function unmade(module: Module): Orphan[] {
  const { environment } = module;
  if (environment === null) return [];
  return module.classes
    .filter((known) => !isInstantiated(known))
    .map((known) => ({ name: 'a class', run: () => void forced(instanceOf(known, environment)) }));
}

function uncalled(
  module: Module,
  entry: Entry,
  done: Set<t.Function>,
  offered: ReadonlySet<t.Function>,
): Orphan[] {
  const isCalled = (node: t.Function): boolean => entry.invoked.has(node) && !offered.has(node);
  return [...module.closures.values()]
    .filter(({ node }) => !isCalled(node) && !done.has(node))
    .map((closure) => ({
      name: nameOf(closure),
      run: () => {
        // Another root may have called it since the list was made.
        done.add(closure.node);
        if (isCalled(closure.node)) return;
        const { environment: env } = closure;
        invoke(closure, selfOf(closure, module, env), argumentsOf(closure, env), env, null);
      },
    }));
}

function nameOf({ node }: Closure): string {
  const named = 'id' in node && node.id?.type === 'Identifier' ? node.id.name : 'a function';
  return `${named} (line ${lineOf(node)})`;
}

/** Maximum number of subclasses on which the methods of a class are run. */
const SUBCLASSES = 4;

/**
 * The `this` for a method: instances with unknown constructor arguments, of the class and of its
 * subclasses, which may implement abstract members.
 */
function selfOf({ home, node }: Closure, module: Module, env: Environment): Value {
  if (home === null) return holding(node, env);
  if (home.kind !== 'class') return UNKNOWN;
  if (isStatic(node)) return objectValue(home);
  if (node.type === 'ClassMethod' && node.kind === 'constructor') return UNKNOWN;
  const below = module.classes.filter((known) => isBelow(known, home)).slice(0, SUBCLASSES);
  return joinAll([home, ...below].map((known) => forced(instanceOf(known, env))));
}

/** The `this` for a function that was written to objects, or to the prototypes of others. */
function holding(node: t.Function, env: Environment): Value {
  const selves = holdersOf(node).map(({ holder, constructor }) =>
    constructor === null ? objectValue(holder) : forced(instanceOf(constructor, env)),
  );
  return selves.length === 0 ? UNKNOWN : joinAll(selves);
}

function isBelow(known: HeapObject, above: HeapObject): boolean {
  for (let at = known.parent, steps = 0; at !== null && steps < 8; at = at.parent, steps += 1)
    if (at === above) return true;
  return false;
}
