import type * as t from '@babel/types';
import { argumentsOf } from '../library/parameters.js';
import { annotationOf } from '../rules/syntax.js';
import type { Environment, HeapObject, Value } from '../values/evaluated.js';
import { forced, lazyValue } from '../values/lazy.js';
import { apiValue, HARMLESS, joinAll, UNKNOWN } from '../values/value.js';
import { instantiate } from './classes.js';
import { machineOf } from '../machine.js';

const PLAIN = new Set([
  'TSNumberKeyword',
  'TSBooleanKeyword',
  'TSBigIntKeyword',
  'NumberTypeAnnotation',
  'BooleanTypeAnnotation',
]);

/**
 * The value that a type annotation of a parameter or property implies: a library's type, or an
 * instance of a class of the program. Null when it implies nothing.
 */
export function typeOf(node: t.Node, env: Environment): Value | null {
  const type = annotationOf(node);
  return type === null ? null : meaning(type, env);
}

function meaning(type: t.Node, env: Environment): Value | null {
  if (PLAIN.has(type.type)) return HARMLESS;
  if (type.type !== 'TSTypeReference') return null;
  const value = forced(named(type.typeName, env));
  const { registry } = machineOf(env);
  const isGlobal = type.typeName.type === 'Identifier' && env.find(type.typeName.name) === null;
  const apis = value.apis.flatMap((api) => registry.instanceOf(api, isGlobal) ?? []);
  if (apis.length > 0) return apiValue(...apis);
  const classes = value.objects.filter((object) => object.kind === 'class');
  return classes.length === 0 ? null : joinAll(classes.map((known) => instanceOf(known, env)));
}

/** The classes of the program that a type annotation names. */
export function declaredClasses(node: t.Node, env: Environment): HeapObject[] {
  const type = annotationOf(node);
  if (type?.type !== 'TSTypeReference') return [];
  return forced(named(type.typeName, env)).objects.filter(({ kind }) => kind === 'class');
}

/**
 * The object of a library that no model knows, by its declared type: what it is says that it is no
 * other one, whose methods have the same names. Null for types of the program and of the language.
 */
export function strangerOf(node: t.Node, env: Environment): Value | null {
  const type = annotationOf(node);
  if (type?.type !== 'TSTypeReference') return null;
  const first = firstName(type.typeName);
  if (env.find(first) === null) return null;
  const { apis } = forced(named(type.typeName, env));
  return apis.length === 0 ? null : apiValue(...apis.map((api) => `${api}()`));
}

function firstName(name: t.TSEntityName): string {
  return name.type === 'Identifier' ? name.name : firstName(name.left);
}

function named(name: t.TSEntityName, env: Environment): Value {
  if (name.type === 'Identifier') return env.find(name.name)?.value ?? apiValue(name.name);
  const left = named(name.left, env);
  return apiValue(...left.apis.map((api) => `${api}.${name.right.name}`));
}

/**
 * An instance of a class that a container or an outside caller creates, with constructor parameters
 * by their types. It is created on first use, once for each class and analysed file.
 */
export function instanceOf(known: HeapObject, env: Environment): Value {
  const { module } = env.frame;
  const machine = machineOf(env);
  const made = machine.entry?.instances.get(known);
  if (made !== undefined) return made;
  let running = false;
  const value = lazyValue(known.node, module.id, () => {
    if (running) return UNKNOWN;
    running = true;
    const constructor =
      known.closure ?? known.get('prototype')?.objects[0]?.get('constructor')?.objects[0]?.closure ?? null;
    let instance: Value = UNKNOWN;
    // Its creation is not undone with the branch in which it was first used.
    machine.journal.rollback(
      () => {
        const args = constructor === null ? [] : argumentsOf(constructor, env);
        instance = instantiate(known, args, env, null);
      },
      (_, before) => before === null,
    );
    return instance;
  });
  machine.entry?.instances.set(known, value);
  return value;
}
