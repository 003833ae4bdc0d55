import type * as t from '@babel/types';
import type { ForgeManifest } from '../../../shared/forge/manifest.js';
import type { Finding } from '../../engine/rules/report.js';
import { findingAt, written } from '../finding.js';
import { Program, type ProgramFiles, type SourceModule } from '../program.js';
import { Reach } from '../reach.js';
import { isFunction, nameOf, receiverOf, calleeName, walk } from '../walk.js';
import { endpointPaths } from './endpoints.js';
import { isServer, type Route } from './routes.js';
import { Server } from './server.js';
import { weakVerifications } from './tokens.js';
import { Verification } from './verification.js';

/** The rule about servers of Forge Remote. */
const REMOTE_RULE = 'forge-remote-token';

/** The files of a repository, by path and text. */
export interface RepositoryFiles extends ProgramFiles {
  readonly paths: readonly string[];
}

/** What only the server of a remote speaks of. */
const OF_REMOTES =
  /x-forge-oauth-(?:system|user)|forge\/invocation-token|forge\.cdn\.[\w.-]{1,80}\/\.well-known/iu;

/** The headers with tokens that Forge adds to a request. */
const TOKEN_HEADER = /^x-forge-oauth-(?:system|user)$/iu;

/** Most files in which servers are looked for. */
const MAX_SERVERS = 2_000;

/** Whether a text may be a part of a remote's server. Cheap: it is asked of every repository. */
function speaksOfRemotes(text: string): boolean {
  return OF_REMOTES.test(text);
}

/**
 * Reports servers of remotes that act for requests of which nobody verified the invocation token:
 * its signature, its issuer, and that it was issued for this app.
 * @param manifests of the whole repository; may be none where only the server is here
 */
export function analyseRemotes(
  manifests: readonly ForgeManifest[],
  files: RepositoryFiles,
  disabled: readonly string[],
): Finding[] {
  if (disabled.includes(REMOTE_RULE)) return [];
  const texts = new Map(files.paths.map((path) => [path, files.read(path) ?? '']));
  const endpoints = endpointPaths(manifests, texts.values());
  const program = new Program(files);
  const servers = serversIn(texts, endpoints.size > 0, program);
  const reach = new Reach(program, servers);
  const verification = new Verification(program, reach);
  return componentsOf(servers, program).flatMap((modules) => {
    const server = new Server(modules, program, verification);
    const open = server.routes
      .filter((route) => isEndpoint(route, server, endpoints, program) && !server.isGuarded(route))
      .map(findingOf);
    const verifies =
      modules.some((module) => verification.isIn(module.program, module)) ||
      server.routes.some((route) => server.isGuarded(route));
    return [
      ...open,
      ...(open.length > 0 || verifies ? [] : readsIn(modules).slice(0, 1)),
      ...modules.filter(({ text }) => speaksOfRemotes(text)).flatMap(weakIn),
    ];
  });
}

/** The files that serve requests, or speak of what only servers of remotes do. */
function serversIn(texts: ReadonlyMap<string, string>, alsoPlain: boolean, program: Program): SourceModule[] {
  return [...texts]
    .filter(
      ([, text]) =>
        speaksOfRemotes(text) || (alsoPlain && /express|fastify|hono|polka|restify|koa/u.test(text)),
    )
    .slice(0, MAX_SERVERS)
    .flatMap(([path]) => program.module(path) ?? [])
    .filter((module) => isServer(module) || speaksOfRemotes(module.text))
    .filter(({ imports }) => ![...imports.values()].some(({ from }) => from.startsWith('@forge/')));
}

/** Servers with the files that they use; those that share a server's file are one. */
function componentsOf(servers: readonly SourceModule[], program: Program): SourceModule[][] {
  const own = new Set(servers);
  const components: Set<SourceModule>[] = [];
  for (const server of servers) {
    const reached = new Set(program.reachable(server.path));
    const shared = components.filter((other) =>
      [...reached].some((module) => own.has(module) && other.has(module)),
    );
    for (const other of shared) {
      components.splice(components.indexOf(other), 1);
      for (const module of other) reached.add(module);
    }
    components.push(reached);
  }
  return components.map((component) => [...component].sort((a, b) => (a.path < b.path ? -1 : 1)));
}

function isEndpoint(route: Route, server: Server, endpoints: ReadonlySet<string>, program: Program): boolean {
  if (server.pathsOf(route).some((path) => endpoints.has(path))) return true;
  return route.handlers.some((handler) => {
    const name = nameOf(handler);
    const { node, module } = (name === null ? null : program.lookup(name, route.module)) ?? {
      node: handler,
      module: route.module,
    };
    return headersIn(node).length > 0 && module.text !== '';
  });
}

/** Where a node reads a token's header; a property with its name sends one instead. */
function headersIn(scope: t.Node): t.Node[] {
  const found: t.Node[] = [];
  walk(scope, (node, ancestors) => {
    if (node.type !== 'StringLiteral' || !TOKEN_HEADER.test(node.value)) return undefined;
    const parent = ancestors.at(-1);
    const isKey = parent?.type === 'MemberExpression' && parent.property === node;
    const isAsked =
      parent?.type === 'CallExpression' &&
      receiverOf(parent) !== null &&
      /^(?:get|header|headers|getHeader)$/u.test(calleeName(parent) ?? '') &&
      parent.arguments.length === 1;
    if (isKey || isAsked) found.push(node);
    return undefined;
  });
  return found;
}

function findingOf(route: Route): Finding {
  const { node, module, path, handlers } = route;
  const handler = handlers.at(-1) ?? node;
  return findingAt(REMOTE_RULE, node, module, {
    sink: written(node.callee, module) + (path === null ? '' : ` ${path}`),
    function: isFunction(handler) ? '' : (nameOf(handler) ?? ''),
    detail: `nothing before ${path ?? 'this handler'} verifies the invocation token`,
    confidence: 'high',
  });
}

function readsIn(modules: readonly SourceModule[]): Finding[] {
  return modules.flatMap((module) =>
    headersIn(module.program).map((node) =>
      findingAt(REMOTE_RULE, node, module, {
        sink: written(node, module),
        function: '',
        detail: 'the server takes a token from this header, and nothing in it verifies the invocation token',
        confidence: 'medium',
      }),
    ),
  );
}

function weakIn(module: SourceModule): Finding[] {
  return weakVerifications(module).map(({ node, why }) =>
    findingAt(REMOTE_RULE, node, module, {
      sink: written(node.callee, module),
      function: '',
      detail: why.join('; '),
      confidence: 'high',
    }),
  );
}
