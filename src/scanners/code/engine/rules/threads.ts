import type * as t from '@babel/types';
import type { Module } from '../values/evaluated.js';
import { descendants, mentions, nameOfNode, receiverNode } from './syntax.js';

/**
 * Whether a file is what a thread of Node runs: it asks for the port or the data that only the
 * program itself gives it, and its exports are called by the program's pool. Those of a library are
 * called by others, too.
 */
export function isOfThread({ library, program }: Module): boolean {
  if (library) return false;
  return program.body.some(
    (statement) =>
      statement.type === 'ImportDeclaration' &&
      /^(?:node:)?worker_threads$/u.test(statement.source.value) &&
      statement.specifiers.some(
        (one) =>
          one.type === 'ImportSpecifier' && /^(?:parentPort|workerData)$/u.test(nameOfNode(one.imported)),
      ),
  );
}

const DEDICATED = new WeakMap<Module, boolean>();

/**
 * Whether a file is the dedicated worker of a page, which gets messages only from the program that
 * made it: it answers with no origin to send to (`self.postMessage(result)`), and touches no page.
 */
export function isDedicatedWorker(module: Module): boolean {
  let known = DEDICATED.get(module);
  if (known === undefined) {
    known =
      mentions(module, 'postMessage') &&
      !/\b(?:window|document|localStorage|sessionStorage)\b|\b(?:parent|top|opener)\./u.test(module.text) &&
      [...descendants(module.program)].some(isAnswer);
    DEDICATED.set(module, known);
  }
  return known;
}

/** `postMessage(result)` or `self.postMessage(result, [buffer])`. */
function isAnswer(node: t.Node): boolean {
  if (node.type !== 'CallExpression' || nameOfNode(node.callee) !== 'postMessage') return false;
  const receiver = receiverNode(node);
  const isOwn =
    receiver === null || (receiver.type === 'Identifier' && /^(?:self|globalThis|ctx)$/u.test(receiver.name));
  const [, second, ...others] = node.arguments;
  return isOwn && others.length === 0 && (second === undefined || second.type === 'ArrayExpression');
}
