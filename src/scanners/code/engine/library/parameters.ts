import type * as t from '@babel/types';
import { evaluate } from '../evaluate/expressions.js';
import { functionKey } from '../evaluate/functions.js';
import { declaredClasses, typeOf } from '../evaluate/types.js';
import type { Closure, Environment, Value } from '../values/evaluated.js';
import type { SourceKind } from '../values/taint.js';
import { apiValue, join, UNKNOWN } from '../values/value.js';
import type { ParameterModel } from './model.js';
import { pipesOf, schemaOfClass } from './pipes.js';
import type { Registry } from './registry.js';
import { ANYTHING, both, narrowed } from './schema.js';
import type { Schema } from './schema-kinds.js';
import { parameterValue, sourceValue } from './sources.js';
import { machineOf } from '../machine.js';

/**
 * The arguments of a function that nothing is seen to call: by parameter types, else by names, else
 * as parameters for its callers to judge.
 */
export function argumentsOf(closure: Closure, env: Environment): Value[] {
  const { module } = env.frame;
  return expected(closure, env, (name, parameter) =>
    parameterValue(name, shortName(closure.name), functionKey(closure.node, module), parameter, env),
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
    (candidate) => (candidate.called?.includes(own) ?? true) && fits(candidate, params, names, registry),
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
    if (parameter.type === 'TSParameterProperty') return UNKNOWN;
    return otherwise(names[index] ?? '', parameter);
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
  { names, are }: ParameterModel,
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
        (parameter?.type === 'ObjectPattern' && takesOut(parameter, are[index] ?? '', registry))
      );
    })
  );
}

function takesOut({ properties }: t.ObjectPattern, type: string, registry: Registry): boolean {
  return (
    properties.length > 0 &&
    properties.every(
      (property) =>
        property.type === 'ObjectProperty' &&
        property.key.type === 'Identifier' &&
        registry.exact(`${type}.${property.key.name}`)?.source != null,
    )
  );
}

/** What the class that a parameter is declared to be of says of it. */
function classOf(parameter: t.Node, env: Environment): Schema {
  const inner = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const known = declaredClasses(inner, env).flatMap((object) => schemaOfClass(object, env) ?? []);
  return known[0] ?? ANYTHING;
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
      const checks = both(pipesOf(expression, env), classOf(parameter, env));
      return [entry.source === null ? whole : narrowed(whole, checks, { node: parameter, environment: env })];
    });
  });
  return values.reduce<Value | null>((all, value) => (all === null ? value : join(all, value)), null);
}
