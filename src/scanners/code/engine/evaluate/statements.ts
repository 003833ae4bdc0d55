import type * as t from '@babel/types';
import { executeModuleStatement, isModuleStatement } from '../modules/import-export.js';
import { checkSink, reporterOf } from '../rules/reporter.js';
import { nameOfNode } from '../rules/syntax.js';
import type { Environment, Value } from '../values/evaluated.js';
import type { Completion } from '../values/journal.js';
import { constant, HARMLESS, join, UNDEFINED, UNKNOWN, UNKNOWN_CLOSED } from '../values/value.js';
import { classValue } from './classes.js';
import { evaluate } from './expressions.js';
import { closureValue, invokeOwn } from './functions.js';
import { refine, refineAfter } from './guards.js';
import { iterated } from './iteration.js';
import { DISPOSE } from './members.js';
import { enumeration, namespace } from './namespaces.js';
import { assignTo, declare } from './patterns.js';
import { machineOf } from '../machine.js';

/** Executes statements in order; function declarations are hoisted. */
export function executeBlock(statements: readonly t.Statement[], env: Environment): Completion {
  for (const statement of statements) hoist(statement, env);
  for (const statement of statements) {
    const completion = execute(statement, env);
    if (completion !== 'normal') return completion;
  }
  return 'normal';
}

function hoist(statement: t.Statement, env: Environment): void {
  const declaration =
    statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
      ? statement.declaration
      : statement;
  if (declaration?.type !== 'FunctionDeclaration' || declaration.id == null) return;
  machineOf(env).journal.write(
    env.declare(declaration.id.name, 'function'),
    closureValue(declaration, env, null),
  );
}

/** Executes one statement. */
export function execute(node: t.Statement, env: Environment): Completion {
  const machine = machineOf(env);
  machine.tick();
  const hooks = machine.rules.nodes.get(node.type);
  if (hooks !== undefined)
    for (const { rule, run } of hooks) run(node, env, reporterOf(rule, env, node.type));
  if (isModuleStatement(node)) {
    executeModuleStatement(node, env);
    return 'normal';
  }
  switch (node.type) {
    case 'ExpressionStatement':
      evaluate(node.expression, env);
      refineAfter(node.expression, env);
      return exits(node.expression) ? 'throw' : 'normal';
    case 'VariableDeclaration':
      declareAll(node, env);
      return 'normal';
    case 'ClassDeclaration':
      if (node.id != null) declare(node.id, 'let', classValue(node, env), env, node);
      return 'normal';
    case 'ReturnStatement': {
      const value = node.argument == null ? UNDEFINED : evaluate(node.argument, env);
      env.frame.returned = join(env.frame.returned, value);
      return 'return';
    }
    case 'ThrowStatement':
      machine.thrown = join(machine.thrown, evaluate(node.argument, env));
      return 'throw';
    case 'BreakStatement':
    case 'ContinueStatement':
      return 'break';
    case 'BlockStatement':
      return executeBlock(node.body, env.block());
    case 'LabeledStatement':
      return leftLoop(machineOf(env).journal.enclose(() => execute(node.body, env)));
    case 'IfStatement':
      return conditional(node, env);
    case 'SwitchStatement':
      return switchCases(node, env);
    case 'TryStatement':
      return attempt(node, env);
    case 'TSModuleDeclaration':
      namespace(node, env);
      return 'normal';
    case 'TSEnumDeclaration':
      declare(node.id, 'const', enumeration(node, env), env, node);
      return 'normal';
    case 'WithStatement':
      evaluate(node.object, env);
      return execute(node.body, env);
    default:
      return isLoop(node) ? loop(node, env) : 'normal';
  }
}

/** Whether an expression is `process.exit()`, which ends a path like `throw`. */
function exits(node: t.Expression): boolean {
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.object.type === 'Identifier' &&
    node.callee.object.name === 'process' &&
    node.callee.property.type === 'Identifier' &&
    node.callee.property.name === 'exit'
  );
}

function declareAll(node: t.VariableDeclaration, env: Environment): void {
  for (const { id, init } of node.declarations) {
    if (init == null) {
      if (node.kind !== 'var') declare(id, node.kind, UNDEFINED, env, node);
      continue;
    }
    const name = id.type === 'Identifier' ? id.name : null;
    const value =
      init.type === 'FunctionExpression' || init.type === 'ArrowFunctionExpression'
        ? closureValue(init, env, null, name)
        : evaluate(init, env);
    declare(id, node.kind, value, env, init);
    refineAfter(init, env);
    if (node.kind.endsWith('using')) dispose(value, env, init);
  }
}

/** What `using` declares is told when its block ends; here at once. */
function dispose(value: Value, env: Environment, node: t.Node): void {
  for (const object of value.objects) invokeOwn(object, DISPOSE, env, node);
}

function conditional(node: t.IfStatement, env: Environment): Completion {
  evaluate(node.test, env);
  return machineOf(env).journal.branch([
    () => {
      refine(node.test, true, env);
      return execute(node.consequent, env.block());
    },
    () => {
      refine(node.test, false, env);
      return node.alternate == null ? 'normal' : execute(node.alternate, env.block());
    },
  ]);
}

function switchCases(node: t.SwitchStatement, env: Environment): Completion {
  evaluate(node.discriminant, env);
  const scope = env.block();
  const hasDefault = node.cases.some((item) => item.test == null);
  const run = (from: number) => (): Completion => {
    const first = node.cases[from];
    if (first?.test != null) {
      evaluate(first.test, scope);
      refineEqual(node.discriminant, first.test, scope);
    }
    for (const item of node.cases.slice(from)) {
      const completion = executeBlock(item.consequent, scope);
      if (completion !== 'normal') return completion;
    }
    return 'normal';
  };
  const alternatives = node.cases.flatMap((item, index) =>
    item.consequent.length === 0 ? [] : [run(index)],
  );
  return leftLoop(
    machineOf(env).journal.enclose(() =>
      machineOf(env).journal.branch(hasDefault ? alternatives : [() => 'normal', ...alternatives]),
    ),
  );
}

/** In `case 'a':` the subject equals `'a'`. */
function refineEqual(subject: t.Expression, test: t.Expression, env: Environment): void {
  if (subject.type !== 'Identifier' || test.type !== 'StringLiteral') return;
  assignTo(subject, constant(test.value), env, test);
}

function attempt(node: t.TryStatement, env: Environment): Completion {
  const machine = machineOf(env);
  const { journal } = machine;
  const { handler } = node;
  const outer = machine.thrown;
  machine.thrown = UNKNOWN_CLOSED;
  const block = (): Completion => execute(node.block, env);
  const caught = (clause: t.CatchClause) => (): Completion => {
    const { thrown } = machine;
    machine.thrown = outer;
    const scope = env.block();
    if (clause.param != null)
      declare(clause.param, 'let', join({ ...UNKNOWN, apis: ['Error()'] }, thrown), scope, clause);
    return execute(clause.body, scope);
  };
  const completion = handler == null ? journal.branch([block]) : journal.attempt(block, caught(handler));
  if (handler == null) machine.thrown = join(outer, machine.thrown);
  if (node.finalizer == null) return completion;
  const last = execute(node.finalizer, env);
  return last === 'normal' ? completion : last;
}

type Loop = t.ForStatement | t.ForInStatement | t.ForOfStatement | t.WhileStatement | t.DoWhileStatement;

function isLoop(node: t.Node): node is Loop {
  return /^(?:For|ForIn|ForOf|While|DoWhile)Statement$/u.test(node.type);
}

/**
 * Executes a loop. The body runs twice, so that effects of one iteration reach the next; only once
 * in deeply nested loops.
 */
function loop(node: Loop, env: Environment): Completion {
  const { frame } = env;
  const scope = env.block();
  if (node.type === 'ForStatement' && node.init != null) {
    if (node.init.type === 'VariableDeclaration') declareAll(node.init, scope);
    else evaluate(node.init, scope);
  }
  const over =
    node.type === 'ForInStatement' || node.type === 'ForOfStatement' ? evaluate(node.right, scope) : null;
  const round = (): Completion => {
    if (over !== null) bindIterated(node as t.ForInStatement | t.ForOfStatement, over, scope);
    else if ('test' in node && node.test != null) {
      evaluate(node.test, scope);
      if (node.type === 'ForStatement') checkBound(node.test, scope);
      refine(node.test, true, scope);
    }
    const completion = machineOf(scope).journal.enclose(() => execute(node.body, scope.block()));
    if (node.type === 'ForStatement' && node.update != null && completion === 'normal')
      evaluate(node.update, scope);
    return completion;
  };
  frame.loops += 1;
  const first =
    node.type === 'DoWhileStatement' ? round() : machineOf(scope).journal.branch([() => 'normal', round]);
  if (first !== 'return' && first !== 'throw' && frame.loops <= 2)
    machineOf(scope).journal.branch([() => 'normal', round]);
  frame.loops -= 1;
  return leftLoop(first);
}

/**
 * Checks `i < n`: whoever chooses `n` chooses how long the loop takes (the sink `for`), and what is
 * not certainly a list may be an object with any `length` (the sink `for.length`).
 */
function checkBound(test: t.Expression, env: Environment): void {
  if (test.type !== 'BinaryExpression' || !/^<=?$/u.test(test.operator)) return;
  const { registry } = machineOf(env);
  for (const sink of registry.exact('for')?.sinks ?? [])
    checkSink(sink, evaluate(test.right, env), test, env, null, 'for');
  const { right } = test;
  if (right.type !== 'MemberExpression' || nameOfNode(right) !== 'length') return;
  for (const sink of registry.exact('for.length')?.sinks ?? [])
    checkSink(sink, evaluate(right.object, env), test, env, null, 'for');
}

function bindIterated(node: t.ForInStatement | t.ForOfStatement, over: Value, env: Environment): void {
  const value = node.type === 'ForOfStatement' ? iterated(over, node, env) : keysOf(over);
  const { left } = node;
  if (left.type === 'VariableDeclaration') {
    for (const { id } of left.declarations) declare(id, left.kind, value, env, left);
  } else assignTo(left, value, env, left);
}

/** The keys that `for … in` gives: those of untrusted data are untrusted too. */
function keysOf(value: Value): Value {
  return value.taints.length > 0 ? { ...UNKNOWN, taints: value.taints } : value.open ? UNKNOWN : HARMLESS;
}

/**
 * How a loop or switch ends whose body ended like this: `break` and `continue` lead no further than
 * to its end.
 */
function leftLoop(completion: Completion): Completion {
  return completion === 'break' ? 'normal' : completion;
}
