import type * as t from '@babel/types';
import { evaluate } from '../evaluate/expressions.js';
import { functionKey } from '../evaluate/functions.js';
import { declaredClasses, strangerOf, typeOf } from '../evaluate/types.js';
import { sourceOf } from '../rules/syntax.js';
import { isOfThread } from '../rules/threads.js';
import type { Closure, Environment, HeapObject, Module, Value } from '../values/evaluated.js';
import type { SourceKind } from '../values/taint.js';
import { apiValue, join, UNKNOWN } from '../values/value.js';
import { graphqlSchema } from './graphql-types.js';
import type { ParameterModel } from './model.js';
import { pipesOf, schemaOfClass } from './pipes.js';
import type { Registry } from './registry.js';
import { ANYTHING, both, narrowed } from './schema.js';
import type { Schema } from './schema-kinds.js';
import { parameterValue, sourceValue } from './sources.js';
import { narrows, schemaOfType } from './type-schemas.js';
import { machineOf } from '../machine.js';

/**
 * The arguments of a function that nothing is seen to call: by parameter types, else by names, else
 * as parameters for its callers to judge.
 */
export function argumentsOf(closure: Closure, env: Environment): Value[] {
  const { module } = env.frame;
  const remote = isServerAction(closure.node, module);
  const own = (name: string, parameter: t.Node): Value =>
    remote
      ? sourceValue('remote', name, parameter, env)
      : parameterValue(
          name,
          shortName(closure.name),
          functionKey(closure.node, module),
          parameter,
          env,
          (module.ofProgram && !isDecorated(closure.node)) || isOfThread(module),
        );
  const given = expected(closure, env, own);
  if (!takesMore(closure.node, module)) return given;
  const more = own('arguments', closure.node.body);
  return given.length > 0 ? [...given, more] : [more, more];
}

/**
 * Whether clients call a function of a server with arguments of their choice: by `'use server'` in
 * it or at the beginning of its file.
 */
function isServerAction({ body }: t.Function, { program }: Module): boolean {
  const directives = [...program.directives, ...(body.type === 'BlockStatement' ? body.directives : [])];
  return directives.some(({ value }) => value.value === 'use server');
}

/** Whether a framework that no model knows may call a method with what a client sent. */
function isDecorated(node: t.Function): boolean {
  return [node, ...node.params].some(
    (one) => 'decorators' in one && one.decorators != null && one.decorators.length > 0,
  );
}

/** Whether a function takes more than its parameters name: `arguments[i]`. */
function takesMore(node: t.Function, module: Module): boolean {
  return (
    node.type !== 'ArrowFunctionExpression' &&
    node.params.every(({ type }) => type !== 'RestElement') &&
    /\barguments\b(?!\s*\.\s*length\b)/u.test(sourceOf(node, module))
  );
}

/**
 * The arguments of a function that is passed to an unknown one: unknown values, but not from a
 * client of this code.
 */
export function argumentsFromAfar(closure: Closure, env: Environment): Value[] {
  return expected(closure, env, () => UNKNOWN);
}

function expected(
  closure: Closure,
  env: Environment,
  otherwise: (name: string, parameter: t.Node) => Value,
): Value[] {
  const { params } = closure.node;
  const { registry } = machineOf(env);
  const names = params.map(parameterName);
  const own = shortName(closure.name).replace(/^.*\./u, '');
  const model = registry.parameters.find(
    (candidate) =>
      (candidate.called?.includes(own) ?? true) &&
      (candidate.files?.test(env.frame.module.path) ?? true) &&
      fits(candidate, params, names, registry),
  );
  return params.map((parameter, index) => {
    const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
    const decorated = byDecorator(parameter, env);
    if (decorated !== null) return decorated;
    const handled = index === 0 ? env.frame.module.handlers.get(closure.name) : undefined;
    const typed = handled === undefined ? typeOf(inner, env) : null;
    if (typed !== null) return typed;
    const path = handled ?? model?.are[index] ?? '';
    if (path !== '')
      return path.startsWith('source:')
        ? sourceValue(path.slice(7) as SourceKind, names[index] ?? '', parameter, env)
        : apiValue(path);
    if (model !== undefined) return UNKNOWN;
    const stranger = strangerOf(inner, env);
    if (parameter.type === 'TSParameterProperty') return stranger ?? UNKNOWN;
    const own = otherwise(names[index] ?? '', parameter);
    const checks = schemaOfType(inner, env);
    const left = narrows(checks) ? narrowed(own, checks, { node: parameter, environment: env }) : own;
    return stranger === null ? left : join(left, stranger);
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

/**
 * Whether a function matches a parameter model, which may name fewer parameters. A destructured
 * parameter matches if the model's type has all of its properties.
 */
function fits(
  { names, are, called, files }: ParameterModel,
  params: readonly t.Node[],
  given: readonly string[],
  registry: Registry,
): boolean {
  return (
    given.length >= names.length &&
    names.every((choices, index) => {
      const parameter = params[index];
      return (
        choices.length === 0 ||
        choices.includes(given[index] ?? '') ||
        (parameter?.type === 'ObjectPattern' &&
          takesOut(parameter, are[index] ?? '', registry, called !== undefined || files !== undefined))
      );
    })
  );
}

/**
 * Whether a pattern takes out what a type has: untrusted members, or any that models know where the
 * name of the function or its file says as well what it is.
 */
function takesOut(
  { properties }: t.ObjectPattern,
  type: string,
  registry: Registry,
  placed: boolean,
): boolean {
  const has = (name: string): boolean => {
    const entry = registry.exact(`${type}.${name}`);
    return placed ? entry !== null : entry?.source != null;
  };
  return (
    properties.length > 0 &&
    properties.every(
      (property) =>
        property.type === 'ObjectProperty' && property.key.type === 'Identifier' && has(property.key.name),
    )
  );
}

/** What is declared of a parameter and holds: GraphQL lets through only what its schema says. */
function declaredOf(api: string, decorator: t.Expression, parameter: t.Node, env: Environment): Schema {
  const ofGraphql = /graphql\.Args?$/u.test(api)
    ? graphqlSchema(decorator, parameter, env, (named) => ofClasses(named.objects, env))
    : null;
  return ofGraphql ?? classOf(parameter, env);
}

/** What the class that a parameter is declared to be of says of it. */
function classOf(parameter: t.Node, env: Environment): Schema {
  return ofClasses(declaredClasses(parameter, env), env);
}

function ofClasses(classes: readonly HeapObject[], env: Environment): Schema {
  return classes.flatMap((object) => schemaOfClass(object, env) ?? [])[0] ?? ANYTHING;
}

/** The value of a parameter with a decorator that models know: `@Query() name`. */
function byDecorator(parameter: t.Node, env: Environment): Value | null {
  const decorators = 'decorators' in parameter ? (parameter.decorators ?? []) : [];
  const values = decorators.flatMap((decorator) => {
    const { expression } = decorator;
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    return evaluate(callee, env).apis.flatMap((api) => {
      const entry = machineOf(env).registry.exact(`@${api}`);
      if (entry === null) return [];
      const value =
        entry.source === null
          ? UNKNOWN
          : sourceValue(entry.source, `@${api.slice(api.lastIndexOf('.') + 1)}`, parameter, env);
      const whole = entry.type === null ? value : join(value, apiValue(entry.type));
      const checks = both(pipesOf(expression, env), declaredOf(api, expression, parameter, env));
      return [entry.source === null ? whole : narrowed(whole, checks, { node: parameter, environment: env })];
    });
  });
  return values.reduce<Value | null>((all, value) => (all === null ? value : join(all, value)), null);
}
