import type * as t from '@babel/types';
import type { SourceModule } from '../program.js';
import { calleeName, isFunction, nameOf, receiverOf, walk } from '../walk.js';

/** A handler of a server's requests, or what runs before all of them. */
export interface Route {
  readonly module: SourceModule;
  readonly node: t.CallExpression;
  /** The variable of the server or router. */
  readonly receiver: string;
  /** As written; null for what is mounted without a path. */
  readonly path: string | null;
  /** Middlewares and the handler, in their order. */
  readonly handlers: readonly t.Node[];
}

/** The routes of one file, and what it mounts before them. */
export interface Served {
  readonly routes: readonly Route[];
  readonly mounted: readonly Route[];
}

const SERVERS =
  /^(?:express|fastify|hono|polka|restify|koa|koa-router|@koa\/router|@hapi\/hapi|find-my-way|router)(?:\/|$)/u;

const METHODS = /^(?:get|post|put|patch|delete|all|del)$/u;

const MOUNTING = /^(?:use|addHook|register)$/u;

/** Whether a file uses a library that serves requests. */
export function isServer({ imports }: SourceModule): boolean {
  return [...imports.values()].some(({ from }) => SERVERS.test(from));
}

/** What a file of a server registers: `app.post('/path', check, handler)`, `app.use(check)`. */
export function servedBy(module: SourceModule): Served {
  const routes: Route[] = [];
  const mounted: Route[] = [];
  if (!isServer(module)) return { routes, mounted };
  walk(module.program, (node) => {
    if (node.type !== 'CallExpression') return undefined;
    const [receiver, method] = [nameOf(receiverOf(node)), calleeName(node) ?? ''];
    const route = receiver === null ? null : routeAt(node, receiver, module);
    if (route === null) return undefined;
    if (MOUNTING.test(method)) mounted.push(route);
    else if (METHODS.test(method) && route.path !== null) routes.push(route);
    return undefined;
  });
  return { routes, mounted };
}

function routeAt(node: t.CallExpression, receiver: string, module: SourceModule): Route | null {
  const [first, ...others] = node.arguments;
  const path = first?.type === 'StringLiteral' ? first.value : null;
  const handlers = path === null ? node.arguments : others;
  if (!handlers.some(isCallable)) return null;
  // A path begins with a slash; the name of a hook does not.
  const at = path === null || !/^[/*]/u.test(path) ? null : path;
  return { module, node, receiver, path: at, handlers };
}

/** Whether an argument may be a function: one that is written here, named, or made by a call. */
function isCallable(node: t.Node): boolean {
  return (
    isFunction(node) ||
    ['Identifier', 'MemberExpression', 'CallExpression', 'ArrayExpression', 'ObjectExpression'].includes(
      node.type,
    )
  );
}

/** A path for comparison: without a slash at its end, with one name for all parameters. */
export function samePath(path: string): string {
  return `/${path.replace(/:\w+|\{\w+\}|\[\w+\]/gu, ':').replace(/^\/+|\/+$/gu, '')}`;
}
