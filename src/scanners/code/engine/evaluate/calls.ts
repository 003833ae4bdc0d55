import type * as t from '@babel/types';
import { builtinMethod } from '../library/builtins.js';
import { applyModel, unknownCall } from '../library/model-calls.js';
import { isNative, native } from '../library/natives.js';
import { sourceValue } from '../library/sources.js';
import { importModule } from '../modules/import-export.js';
import { lineOf } from '../modules/places.js';
import { saysUntrusted } from '../rules/patterns-of-text.js';
import { reporterOf } from '../rules/reporter.js';
import { waiting } from '../rules/rule-set.js';
import { CallSite } from '../values/call.js';
import { isAnalysed } from '../values/environment.js';
import type { Call, Environment, Value } from '../values/evaluated.js';
import { forced } from '../values/lazy.js';
import { concatenate, constant, joinAll, textOf, UNKNOWN } from '../values/value.js';
import { construct, instantiate } from './classes.js';
import { evaluate } from './expressions.js';
import { closureValue, invoke, renamed } from './functions.js';
import { spread } from './iteration.js';
import { getMember, memberName } from './members.js';
import { machineOf } from '../machine.js';

type CallNode = t.CallExpression | t.OptionalCallExpression | t.NewExpression;

/** Evaluates a call or a `new`. */
export function evaluateCall(node: CallNode, env: Environment): Value {
  const { callee } = node;
  if (callee.type === 'Import') return load('import', node, env);
  if (callee.type === 'Super') return superCall(node, env);
  if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') {
    const receiver = forced(evaluate(callee.object, env));
    const { name, key } = memberName(callee, env);
    if (name === null && key.taints.length > 0) dynamicCall(key, node, env);
    const target = getMember(receiver, name, callee, env);
    const self = callee.object.type === 'Super' ? env.frame.self : receiver;
    return perform(target, self, name, evaluateArguments(node, env), node, env);
  }
  if (callee.type === 'Identifier' && callee.name === 'require' && env.find('require') === null) {
    return load('require', node, env);
  }
  const target = callee.type === 'V8IntrinsicIdentifier' ? UNKNOWN : evaluate(callee, env);
  const name = callee.type === 'Identifier' ? callee.name : null;
  return perform(target, UNKNOWN, name, evaluateArguments(node, env), node, env);
}

/** Paths of functions that run a text as a program. */
const RUNS_TEXT =
  /^(?:eval|Function|execScript|setTimeout|setInterval|worker_threads\.Worker|vm\.(?:Script|compileFunction|runIn\w+Context))$/u;

/**
 * Texts up to this length, in characters, are idioms that hide nothing: `Function('return this')`.
 */
const SHORT = 100;

/**
 * Remembers the line at which a constant text is run as a program, since that program is not
 * analysed.
 * @param least the text has to be longer, in characters; with 0 any argument counts, known or not
 */
function noteProgram(args: readonly Value[], node: t.Node, env: Environment, least = SHORT): void {
  if (isAnalysed(env.frame) && args.some((value) => (textOf(value)?.length ?? (least === 0 ? 1 : 0)) > least))
    env.frame.module.embedded.add(lineOf(node));
}

/** Whether a specifier begins with `data:`: `import('data:text/javascript,' + …)`. */
function startsWithData({ arguments: [specifier] }: CallNode): boolean {
  let first: t.Node | undefined = specifier;
  while (first?.type === 'BinaryExpression') first = first.left;
  if (first?.type === 'TemplateLiteral') return first.quasis[0]?.value.raw.startsWith('data:') ?? false;
  return first?.type === 'StringLiteral' && first.value.startsWith('data:');
}

/** Evaluates `require(name)` or `import(name)`. */
function load(path: 'require' | 'import', node: CallNode, env: Environment): Value {
  const [specifier = UNKNOWN] = evaluateArguments(node, env);
  const call = new CallSite(path, node, [specifier], UNKNOWN, env, false);
  hook(call);
  applyModel(path, call);
  if (textOf(specifier)?.startsWith('data:') ?? startsWithData(node)) noteProgram([specifier], node, env, 0);
  return importModule(specifier, env, node.arguments[0]);
}

function dynamicCall(key: Value, node: CallNode, env: Environment): void {
  const call = new CallSite('[]()', node, [key], UNKNOWN, env, false);
  applyModel('[]()', call);
}

function superCall(node: CallNode, env: Environment): Value {
  const args = evaluateArguments(node, env);
  const parent = env.frame.closure?.home?.parent ?? null;
  if (parent !== null) construct(parent, env.frame.self, args, env, node);
  return env.frame.self;
}

/** The arguments of a call; a spread array contributes its elements. */
function evaluateArguments(node: CallNode, env: Environment): Value[] {
  const values: Value[] = [];
  for (const argument of node.arguments) {
    if (argument.type === 'FunctionExpression' || argument.type === 'ArrowFunctionExpression')
      values.push(closureValue(argument, env, null));
    else if (argument.type === 'SpreadElement')
      values.push(...spread(evaluate(argument, env), argument, env));
    else values.push(evaluate(argument, env));
  }
  return values;
}

/** Calls everything that a value may be, and joins the results. */
export function perform(
  unloaded: Value,
  receiver: Value,
  name: string | null,
  args: readonly Value[],
  node: CallNode,
  env: Environment,
): Value {
  const isNew = node.type === 'NewExpression';
  const target = forced(unloaded);
  const results: Value[] = [];
  for (const object of target.objects) {
    if (isNew && (object.kind === 'class' || object.closure !== null))
      results.push(instantiate(object, args, env, node));
    else if (object.closure !== null) results.push(invoke(object.closure, receiver, args, env, node));
    else if (object.native !== null)
      results.push(object.native(new CallSite(name ?? '', node, args, receiver, env, isNew)));
  }
  const inherited = isNew || results.length > 0 ? [] : target.objects.flatMap((object) => object.inherits);
  const paths = inherited.length === 0 ? target.apis : [...target.apis, ...inherited];
  for (const path of paths) results.push(callPath(path, receiver, args, node, env, isNew));
  if (results.length === 0) results.push(callUnknown(receiver, name, args, node, env, isNew));
  return joinAll(results);
}

function callPath(
  path: string,
  receiver: Value,
  args: readonly Value[],
  node: Call['node'],
  env: Environment,
  isNew: boolean,
): Value {
  const call = new CallSite(path, node, args, receiver, env, isNew);
  hook(call);
  const { module } = env.frame;
  const machine = machineOf(env);
  if (isAnalysed(env.frame) && !module.calls.has(path)) module.calls.set(path, node);
  if (RUNS_TEXT.test(path)) noteProgram(args, node, env);
  const own = native(call);
  if (own !== null) {
    // Without a model its callbacks would run again, with nothing that is known.
    if (machine.registry.find(path) !== null) applyModel(path, call);
    return own;
  }
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (path.includes('.') && machine.registry.exact(path) === null) {
    const result = builtinMethod(last, call);
    if (result !== null) {
      if (machine.registry.find(path) !== null) applyModel(path, call);
      return result;
    }
  }
  // A name such as `unsafeInput()` says that its result is untrusted; not where a model knows the
  // function, which may be a library's name for something else (`sql.unsafe`).
  if (saysUntrusted(last) && machine.registry.find(path) === null)
    return sourceValue('parameter', `${last}()`, node, env);
  return applyModel(path, call);
}

/** Evaluates a call of an unknown function, of which only the name is known. */
function callUnknown(
  receiver: Value,
  name: string | null,
  args: readonly Value[],
  node: CallNode,
  env: Environment,
  isNew: boolean,
): Value {
  const path = name === null ? '' : node.callee.type === 'Identifier' ? name : `*.${name}`;
  const call = new CallSite(path, node, args, receiver, env, isNew);
  hook(call);
  const { module } = env.frame;
  const machine = machineOf(env);
  if (path !== '' && isAnalysed(env.frame) && !module.calls.has(path)) module.calls.set(path, node);
  const modelled = path === '' ? null : machine.registry.exact(path);
  const result = name === null || isNew ? null : builtinMethod(name, call);
  if (result !== null) {
    if (modelled !== null) applyModel(path, call);
    return result;
  }
  return modelled === null ? unknownCall(name ?? '', call) : applyModel(path, call);
}

function hook(call: Call): void {
  const { rules } = machineOf(call.environment);
  const name = call.path.replace(/^\*\./u, '');
  for (const { rule, run } of waiting(rules.calls, call.path))
    run(call, reporterOf(rule, call.environment, name));
  for (const { rule, run } of rules.anyCall) run(call, reporterOf(rule, call.environment, name));
}

/**
 * Evaluates a tagged template. A known tag decides the result; with an unknown one it is a string
 * of the parts.
 */
export function evaluateTagged(node: t.TaggedTemplateExpression, env: Environment): Value {
  const target = evaluate(node.tag, env);
  const parts = node.quasi.expressions.map((expression) => evaluate(expression, env));
  const strings = constant(node.quasi.quasis.map((quasi) => quasi.value.raw).join(''));
  const args = [strings, ...parts];
  const results = target.objects.flatMap((object) =>
    object.closure === null ? [] : [invoke(object.closure, UNKNOWN, args, env, node)],
  );
  for (const path of target.apis) {
    const call = new CallSite(path, node, args, UNKNOWN, env, false);
    hook(call);
    results.push(applyModel(path, call));
  }
  if (results.length > 0) return joinAll(results);
  return concatenate([UNKNOWN, ...parts]);
}

/**
 * Calls a function argument with these values: a function of the program, or one of a library that
 * is known. Other values are ignored.
 * @param self what `this` is in it
 */
export function callBack(
  callback: Value,
  args: readonly Value[],
  call: Call,
  name: string,
  self: Value = UNKNOWN,
): Value {
  const { objects, apis } = forced(callback);
  const env = call.environment;
  const results = objects.flatMap((object) => {
    if (object.closure !== null)
      return [invoke(renamed(object.closure, `callback of ${name}`), self, args, env, call.node)];
    return object.native === null
      ? []
      : [object.native(new CallSite(name, call.node, args, UNKNOWN, env, false))];
  });
  for (const path of apis)
    if (isNative(path) || machineOf(env).registry.find(path) !== null)
      results.push(callPath(path, self, args, call.node, env, false));
  return results.length === 0 ? UNKNOWN : joinAll(results);
}
