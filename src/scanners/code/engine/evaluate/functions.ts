import type * as t from '@babel/types';
import { machineOf, BUDGET, type Entry } from '../machine.js';
import { Scope, isAnalysed } from '../values/environment.js';
import type { Closure, Environment, Frame, HeapObject, Module, Value } from '../values/evaluated.js';
import { ProgramObject } from '../values/heap.js';
import { guessed } from '../values/taint.js';
import { joinTaints, objectValue, UNDEFINED, UNKNOWN, UNKNOWN_CLOSED } from '../values/value.js';
import { deepTaints } from './contents.js';
import { evaluate } from './expressions.js';
import { writeField } from './members.js';
import { declare } from './patterns.js';
import { executeBlock } from './statements.js';

/** A function of the program as a value. */
export function closureValue(
  node: t.Function,
  env: Environment,
  self: Value | null,
  name: string | null = null,
  home: HeapObject | null = null,
): Value {
  const object = new ProgramObject('function', node, env.frame.module.id);
  const own = 'id' in node && node.id != null ? node.id.name : name;
  const arrow = node.type === 'ArrowFunctionExpression';
  object.closure = {
    node,
    environment: env,
    self: arrow ? env.frame.self : self,
    name: qualified(env.frame.closure?.name ?? '', own),
    home: home ?? (arrow ? (env.frame.closure?.home ?? null) : null),
  };
  if (isAnalysed(env.frame)) env.frame.module.closures.set(node, object.closure);
  return objectValue(object);
}

/** The same function under a name that describes its use: `callback of app.get`. */
export function renamed(closure: Closure, name: string): Closure {
  if (!closure.name.endsWith('(anonymous)')) return closure;
  return { ...closure, name: closure.name.replace(/\(anonymous\)$/u, name) };
}

function qualified(outer: string, own: string | null): string {
  const name = own ?? '(anonymous)';
  return outer === '' ? name : `${outer}/${name}`;
}

/** A key that identifies a function across all files, to record whether it is called. */
export function functionKey(node: t.Function, module: Pick<Module, 'path'>): string {
  let key = KEYS.get(node);
  if (key === undefined) KEYS.set(node, (key = `${module.path}:${node.start ?? 0}`));
  return key;
}

const KEYS = new WeakMap<t.Function, string>();

/**
 * Runs a function of the program and gives its result. An unknown value with the untrusted data of
 * the arguments stands in for it where the function runs already (twice, or once with plain
 * arguments), is nested too deeply, ran often enough, or is production code that a test calls with
 * trusted data. A run with equal arguments is not repeated.
 * @param caller the node of the call; null when the engine runs a function that nothing calls
 */
export function invoke(
  closure: Closure,
  self: Value,
  args: readonly Value[],
  env: Environment,
  caller: t.Node | null,
): Value {
  const machine = machineOf(env);
  const { module } = closure.environment.frame;
  // A call with constants (in an example or at start-up) does not tell what other callers pass.
  let running = 0;
  for (const { node } of machine.stack) if (node === closure.node) running += 1;
  if (machine.loading === null || !args.every(isPlain)) {
    machine.entry?.invoked.add(closure.node);
    if (caller !== null && running === 0)
      (machine.loading ?? machine).called.add(functionKey(closure.node, module));
  }
  // Production code is analysed once by itself, not again for each test that calls it.
  if (machine.entry?.module.test === true && !module.test && !args.some(hasTaints))
    return { ...UNKNOWN, taints: argumentTaints(args) };
  if (running > 1 || env.frame.depth >= BUDGET.depth || (running > 0 && args.every(isPlain)))
    return { ...UNKNOWN, taints: argumentTaints(args) };
  const key = `${idOf(closure)}|${signature(self)}|${args.map(signature).join('|')}`;
  const known = machine.entry?.memo.get(key);
  if (known !== undefined) return known;
  if (isExhausted(closure, [self, ...args], machine.entry))
    return { ...UNKNOWN, taints: argumentTaints(args) };
  machine.stack.push(closure);
  try {
    const result = run(closure, closure.self ?? self, args, env.frame);
    if (machine.entry !== null && machine.loading === null) machine.entry.memo.set(key, result);
    return result;
  } finally {
    machine.stack.pop();
  }
}

/** What an object's own methods of a name give, called without arguments: `toJSON`. */
export function invokeOwn(object: HeapObject, name: string, env: Environment, caller: t.Node): Value[] {
  return (object.get(name)?.objects ?? []).flatMap(({ closure }) =>
    closure === null ? [] : [invoke(closure, objectValue(object), [], env, caller)],
  );
}

/** Whether a function ran often enough; further arguments would hardly give further findings. */
function isExhausted({ node }: Closure, values: readonly Value[], entry: Entry | null): boolean {
  if (entry === null) return false;
  const runs = (entry.runs.get(node) ?? 0) + 1;
  entry.runs.set(node, runs);
  if (runs <= BUDGET.runs) return false;
  return runs > BUDGET.taintedRuns || !values.some(hasTaints);
}

function hasTaints(value: Value): boolean {
  return value.taints.length > 0 || (value.objects.length > 0 && deepTaints(value, 2).length > 0);
}

function argumentTaints(args: readonly Value[]): Value['taints'] {
  return guessed(args.reduce<Value['taints']>((all, arg) => joinTaints(all, deepTaints(arg, 2)), []));
}

function run(
  closure: Closure,
  self: Value,
  args: readonly Value[],
  from: Frame,
  told: Value | null = null,
): Value {
  const { node, environment } = closure;
  const frame: Frame = {
    analysis: from.analysis,
    module: environment.frame.module,
    closure,
    self,
    args,
    depth: from.depth + 1,
    loops: 0,
    returned: UNKNOWN_CLOSED,
    told,
  };
  const env = new Scope(environment, frame, true);
  bindOwnName(closure, env);
  bindParameters(node, args, env);
  if (node.body.type !== 'BlockStatement') return evaluate(node.body, env);
  const { body } = node.body;
  machineOf(env).journal.finish(() => void executeBlock(body, env));
  const result = frame.returned === UNKNOWN_CLOSED ? UNDEFINED : frame.returned;
  if (node.generator !== true) return result;
  const generator = new ProgramObject('array', node, frame.module.id);
  generator.rest.value = result;
  if (told === null) RESUMES.set(generator, (value) => run(closure, self, args, from, value));
  return objectValue(generator);
}

const RESUMES = new WeakMap<HeapObject, (told: Value) => Value>();

/** Lets a generator run on with what `next` tells it, the result of its `yield`. */
export function resume(generator: HeapObject, told: Value): void {
  const again = RESUMES.get(generator);
  RESUMES.delete(generator);
  if (again === undefined) return;
  again(told);
  RESUMES.set(generator, again);
}

/** A function expression with a name knows itself by it: `exports.walk = function walk() {}`. */
function bindOwnName(closure: Closure, env: Environment): void {
  const { node } = closure;
  if (node.type !== 'FunctionExpression' || node.id == null) return;
  const itself = new ProgramObject('function', node, env.frame.module.id);
  itself.closure = closure;
  env.declare(node.id.name, 'function').value = objectValue(itself);
}

function bindParameters(node: t.Function, args: readonly Value[], env: Environment): void {
  node.params.forEach((parameter, index) => {
    if (parameter.type === 'RestElement') {
      const array = new ProgramObject('array', parameter, env.frame.module.id);
      args.slice(index).forEach((arg, at) => (array.cell(String(at)).value = arg));
      declare(parameter.argument, 'let', objectValue(array), env, parameter);
      return;
    }
    const value = args[index] ?? UNDEFINED;
    declare(parameter, 'let', value, env, parameter);
    if (parameter.type === 'TSParameterProperty') {
      const inner =
        parameter.parameter.type === 'Identifier' ? parameter.parameter : parameter.parameter.left;
      if (inner.type === 'Identifier') writeField(env.frame.self, inner.name, value, env);
    }
  });
}

let ids = 0;
const known = new WeakMap<Closure, number>();

function idOf(closure: Closure): number {
  const id = known.get(closure) ?? (ids += 1);
  known.set(closure, id);
  return id;
}

function isPlain(value: Value): boolean {
  return value.taints.length === 0 && value.objects.length === 0 && value.apis.length === 0;
}

/**
 * A text that is the same for two values where the analysis of a function cannot tell them apart.
 */
function signature(value: Value): string {
  if (value === UNKNOWN) return '?';
  const taints = value.taints
    .map(
      ({ source, cleaned, guesses }) =>
        `${source.place.path}:${source.place.line ?? 0}:${source.place.column ?? 0}${source.label}-${cleaned.join(',')}${guesses}`,
    )
    .join(';');
  const objects = value.objects.map((object) => object.id).join(',');
  const constants = value.constants.map((item) => `${typeof item}${String(item).slice(0, 100)}`).join(',');
  return [taints, constants, objects, value.apis.join(','), value.shape ?? '', value.open ? 'o' : ''].join(
    '~',
  );
}
