import type * as t from '@babel/types';
import type { Rule } from '../../engine/rules/rule.js';
import {
  closuresAround,
  descendants,
  functionsAround,
  isWithin,
  nameOfNode,
} from '../../engine/rules/syntax.js';
import type { Closure, Environment, Module } from '../../engine/values/evaluated.js';

/**
 * Functions of Node that call back later, when nothing that could catch is around any more. Those
 * of databases are none: a request seldom makes a connection fail.
 */
const LATER =
  /(?:^|\/)callback of (?:fs\.\w+|child_process\.\w+|dns\.\w+|zlib\.\w+|crypto\.(?:pbkdf2|scrypt|randomBytes|randomFill)|setTimeout|setImmediate|process\.nextTick)$/u;

/** Functions that answer requests, by the name of what calls them or of their first parameter. */
const ANSWERS = /(?:^|\/)callback of (?:express\.\w+|http\.\w+|https\.\w+|koa\.\w+|fastify\.\w+)\b/u;
const REQUEST = /^_?(?:req|request|ctx)$/u;

/** Methods of Express that are given what answers requests. */
const ROUTE = /^(?:get|post|put|patch|delete|all|use|head|options|param)$/u;
/** An async function that Express itself calls. */
const OF_EXPRESS = new RegExp(`(?:^|/)callback of express\\.\\w+\\.${ROUTE.source.slice(1)}`, 'u');

/** Reports what is thrown in a callback that runs after the request's handler has returned. */
export const serverCrash: Rule = {
  id: 'server-crash',
  title: 'Server that one request ends',
  cwe: ['CWE-248', 'CWE-730'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'medium',
  severityReason:
    'Reached over the network without rights where a request makes the error happen; the process ends, with all other requests in it (A:H, AC:H).',
  precision: 'high',
  message: 'What is thrown here nobody catches, and the process ends ({sink})',
  why: 'A callback runs after the handler has returned, so neither its `try` nor the error handler of the framework is around it. Express before 5 does not wait for an async handler either: Node ends a process in which a promise is rejected unheard.',
  fix: {
    text: 'Hand the error on: to `next`, to a promise, or into an answer.',
    before: 'fs.readFile(file, (error, text) => { if (error) throw error; });',
    after: 'fs.readFile(file, (error, text) => { if (error) return next(error); });',
  },
  references: ['https://cwe.mitre.org/data/definitions/248.html'],
  on: {
    nodes: {
      ThrowStatement: (node, environment, report) => {
        const [inner, ...outer] = closuresAround(environment);
        if (inner === undefined || isCaught(node, environment)) return;
        const later = !inner.node.async && LATER.test(inner.name) && outer.some(answers);
        if (!later && !isRejection(inner, environment)) return;
        report(node, { confidence: 'medium', sink: inner.name.replace(/^.*callback of /u, '') });
      },
    },
  },
};

/**
 * Whether a function's promise is rejected where nobody waits for it: Express before 5 drops what
 * its handlers return.
 */
function isRejection(closure: Closure, { frame }: Environment): boolean {
  const { versionOf } = frame.module;
  return (
    closure.node.async === true &&
    (versionOf('express')?.[0] ?? 5) < 5 &&
    versionOf('express-async-errors') === null &&
    (OF_EXPRESS.test(closure.name) || isRoute(closure, frame.module))
  );
}

/** Whether a function is given by its name to what calls it for a route: `app.get('/', show)`. */
function isRoute({ node }: Closure, { program }: Module): boolean {
  const name = 'id' in node && node.id?.type === 'Identifier' ? node.id.name : null;
  const [first] = node.params;
  if (name === null || first?.type !== 'Identifier' || !REQUEST.test(first.name)) return false;
  return [...descendants(program)].some(
    (call) =>
      call.type === 'CallExpression' &&
      call.callee.type === 'MemberExpression' &&
      ROUTE.test(nameOfNode(call.callee)) &&
      call.arguments.some((given) => given.type === 'Identifier' && given.name === name),
  );
}

function answers({ name, node }: Closure): boolean {
  const [first] = node.params;
  return ANSWERS.test(name) || (first?.type === 'Identifier' && REQUEST.test(first.name));
}

/** Whether a `try` with a `catch` stands around a node, in the same function. */
function isCaught(node: t.Node, environment: Environment): boolean {
  const [around] = functionsAround(environment);
  return (
    around !== undefined &&
    [...descendants(around.body)].some(
      (outer) => outer.type === 'TryStatement' && outer.handler != null && isWithin(node, outer.block),
    )
  );
}
