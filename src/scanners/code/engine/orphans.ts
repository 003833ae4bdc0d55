import type * as t from '@babel/types';
import { instantiate } from './classes.js';
import type { Environment } from './environment.js';
import { evaluate } from './expressions.js';
import { functionKey, invoke } from './functions.js';
import type { Closure, HeapObject } from './heap.js';
import type { Entry } from './machine.js';
import type { Module } from './module.js';
import type { ParameterModel } from './model.js';
import { parameterValue, sourceValue } from './sources.js';
import type { SourceKind } from './taint.js';
import { apiValue, HARMLESS, join, UNKNOWN, type Value } from './value.js';

/** The functions of a module that nothing has called so far, each ready to run with what is known of its parameters. */
export function orphans(module: Module, entry: Entry, done: Set<t.Function>): (() => void)[] {
  const instances = new Map<HeapObject, Value>();
  return [...module.closures.values()]
    .filter(({ node }) => !entry.invoked.has(node) && !done.has(node))
    .map((closure) => () => {
      // Another one may have called it in the meantime.
      done.add(closure.node);
      if (entry.invoked.has(closure.node)) return;
      const { environment: env } = closure;
      invoke(closure, selfOf(closure, instances, env), argumentsOf(closure, env), env, null);
    });
}

/** Methods run on an instance that was made with unknown arguments. */
function selfOf({ home, node }: Closure, instances: Map<HeapObject, Value>, env: Environment): Value {
  if (home === null || home.kind !== 'class') return UNKNOWN;
  const known = instances.get(home);
  if (known !== undefined) return known;
  if (node.type === 'ClassMethod' && node.kind === 'constructor') return UNKNOWN;
  const constructor = home.get('prototype')?.objects[0]?.get('constructor')?.objects[0]?.closure ?? null;
  const instance = instantiate(home, constructor === null ? [] : argumentsOf(constructor, env), env, null);
  instances.set(home, instance);
  return instance;
}

/** What the parameters of a function are when nobody is seen to call it: by their types, by their names, or else for its callers to say. */
export function argumentsOf(closure: Closure, env: Environment): Value[] {
  const { params } = closure.node;
  const { machine, module } = env.frame;
  const names = params.map(parameterName);
  const own = shortName(closure.name).replace(/^.*\./u, '');
  const model = machine.registry.parameters.find(
    (candidate) => (candidate.called?.includes(own) ?? true) && fits(candidate, names),
  );
  return params.map((parameter, index) => {
    const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
    const decorated = byDecorator(parameter, env);
    if (decorated !== null) return decorated;
    const typed = byType(inner, env);
    if (typed !== null) return typed;
    const path = model?.are[index] ?? '';
    if (path !== '')
      return path.startsWith('source:')
        ? sourceValue(path.slice(7) as SourceKind, names[index] ?? '', parameter, env)
        : apiValue(path);
    if (model !== undefined) return UNKNOWN;
    if (parameter.type === 'TSParameterProperty') return UNKNOWN;
    return parameterValue(
      names[index] ?? '',
      shortName(closure.name),
      functionKey(closure.node, module),
      parameter,
      env,
    );
  });
}

function shortName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function parameterName(parameter: t.Node): string {
  if (parameter.type === 'Identifier') return parameter.name;
  if (parameter.type === 'AssignmentPattern') return parameterName(parameter.left);
  if (parameter.type === 'RestElement') return parameterName(parameter.argument);
  if (parameter.type === 'TSParameterProperty') return parameterName(parameter.parameter);
  return '{…}';
}

/** Whether the names are those of a model, which may name fewer. */
function fits({ names }: ParameterModel, given: readonly string[]): boolean {
  return (
    given.length >= names.length &&
    names.every((choices, index) => choices.length === 0 || choices.includes(given[index] ?? ''))
  );
}

/** `@Query() name`: the decorator says what it is. */
function byDecorator(parameter: t.Node, env: Environment): Value | null {
  const decorators = 'decorators' in parameter ? (parameter.decorators ?? []) : [];
  const values = decorators.flatMap((decorator) => {
    const { expression } = decorator;
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    return evaluate(callee, env).apis.flatMap((api) => {
      const entry = env.frame.machine.registry.exact(`@${api}`);
      if (entry === null) return [];
      const value =
        entry.source === null
          ? UNKNOWN
          : sourceValue(entry.source, `@${api.slice(api.lastIndexOf('.') + 1)}`, parameter, env);
      return [entry.type === null ? value : join(value, apiValue(entry.type))];
    });
  });
  return values.reduce<Value | null>((all, value) => (all === null ? value : join(all, value)), null);
}

const PLAIN = new Set([
  'TSNumberKeyword',
  'TSBooleanKeyword',
  'TSBigIntKeyword',
  'NumberTypeAnnotation',
  'BooleanTypeAnnotation',
]);

/** What a parameter's type annotation says; null when it says nothing that counts. */
function byType(parameter: t.Node, env: Environment): Value | null {
  if (parameter.type === 'AssignmentPattern') return byType(parameter.left, env);
  if (!('typeAnnotation' in parameter) || parameter.typeAnnotation == null) return null;
  const outer = parameter.typeAnnotation as t.Node;
  const type = 'typeAnnotation' in outer ? (outer.typeAnnotation as t.Node) : outer;
  if (PLAIN.has(type.type)) return HARMLESS;
  if (type.type !== 'TSTypeReference') return null;
  const value = named(type.typeName, env);
  const apis = value.apis.filter((api) => env.frame.machine.registry.knowsType(api));
  return apis.length === 0
    ? null
    : apiValue(...apis.map((api) => env.frame.machine.registry.exact(api)?.type ?? api));
}

function named(name: t.TSEntityName, env: Environment): Value {
  if (name.type === 'Identifier') return env.find(name.name)?.value ?? apiValue(name.name);
  const left = named(name.left, env);
  return apiValue(...left.apis.map((api) => `${api}.${name.right.name}`));
}
