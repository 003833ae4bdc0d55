import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeAround, descendants, sourceOf } from '../../engine/rules/syntax.js';
import type { Call, Closure, Value } from '../../engine/values/evaluated.js';
import { textOf, textsOf, UNDEFINED } from '../../engine/values/value.js';

const CREDENTIALS = /Access-Control-Allow-Credentials['"`]?\s*[,:\]]\s*(?:=\s*)?['"`]?true/iu;

/** Reports CORS settings that let any site read a user's data. */
export const corsMisconfiguration: Rule = {
  id: 'cors-misconfiguration',
  title: 'Other sites may read answers',
  cwe: ['CWE-942', 'CWE-346'],
  owasp: 'A05:2021 Security Misconfiguration',
  severity: 'medium',
  severityReason:
    'Needs a logged-in victim that visits a page of the attacker (UI:R); that page reads what the user may read (C:H with cookies).',
  precision: 'medium',
  message: 'Any site is allowed to read the answers ({sink})',
  why: 'To answer with the origin of the request is to allow every site, with cookies too. Sandboxed pages of anybody have the origin `null`.',
  fix: {
    text: 'Compare the origin with a list of your own, and allow credentials for those only.',
    before: 'cors({ origin: true, credentials: true });',
    after: "cors({ origin: ['https://app.example.com'], credentials: true });",
  },
  references: [
    'https://cwe.mitre.org/data/definitions/942.html',
    'https://developer.mozilla.org/docs/Web/HTTP/CORS',
  ],
  on: {
    calls: {
      '*.{setHeader,header,set,append}': (call, report) => {
        if (textOf(call.arg(0))?.toLowerCase() === 'access-control-allow-origin')
          header(call.arg(1), call.node, codeAround(call.environment), report);
      },
      '{cors,@koa/cors,kcors,koa2-cors,express-cors,fastify-cors,@fastify/cors}': (call, report) => {
        options(call.option(0, 'origin'), call.option(0, 'credentials'), call, report);
        if (
          call.path === '@koa/cors' &&
          call.option(0, 'origin') === null &&
          isTrue(call.option(0, 'credentials'))
        )
          report(call.node, { confidence: 'medium', detail: 'every origin, with credentials' });
      },
      '*.register': (call, report) => {
        if (call.arg(0).apis.some((api) => /^(?:@fastify\/cors|fastify-cors)$/u.test(api)))
          options(call.option(1, 'origin'), call.option(1, 'credentials'), call, report);
      },
      '*.enableCors': (call, report) => {
        options(call.option(0, 'origin'), call.option(0, 'credentials'), call, report);
      },
      '{apollo-server,apollo-server-express,@apollo/server,socket.io,graphql-yoga}.{ApolloServer,Server,createYoga,GraphQLServer}':
        (call, report) => {
          for (const index of [0, 1])
            options(call.option(index, 'cors.origin'), call.option(index, 'cors.credentials'), call, report);
        },
    },
    assigned: (name, value, node, report, environment) => {
      if (name.toLowerCase() === 'access-control-allow-origin')
        header(value, node, codeAround(environment), report);
    },
  },
};

/**
 * Reports a response that allows the request's own origin. The surrounding code tells whether
 * cookies are allowed too.
 */
function header(value: Value, node: t.Node, around: string, report: Report): void {
  const credentials = CREDENTIALS.test(around);
  const taint = value.taints.find((item) => item.source.kind === 'remote' && !item.cleaned.includes('*'));
  if (taint !== undefined)
    report(node, { taint, confidence: credentials ? 'high' : 'medium', sink: 'Access-Control-Allow-Origin' });
  else if (textsOf(value).includes('null'))
    report(node, { confidence: 'medium', sink: 'Access-Control-Allow-Origin', detail: 'null' });
  else if (textsOf(value).includes('*'))
    report(node, {
      confidence: credentials ? 'medium' : 'low',
      sink: 'Access-Control-Allow-Origin',
      detail: '*',
    });
}

function options(origin: Value | null, credentials: Value | null, call: Call, report: Report): void {
  if (origin === null) return;
  const withCookies = isTrue(credentials);
  const all =
    origin.constants.includes(true) ||
    origin.objects.some(({ closure }) => closure !== null && allowsAll(closure));
  const taint = origin.taints.find((item) => item.source.kind === 'remote' && !item.cleaned.includes('*'));
  if (taint !== undefined) report(call.node, { taint, confidence: withCookies ? 'high' : 'medium' });
  else if (all)
    report(call.node, {
      confidence: withCookies ? 'high' : 'medium',
      detail: withCookies ? 'every origin, with credentials' : 'every origin',
    });
  else if (textsOf(origin).includes('null')) report(call.node, { confidence: 'medium', detail: 'null' });
  else if (textsOf(origin).includes('*'))
    report(call.node, { confidence: withCookies ? 'medium' : 'low', detail: '*' });
}

/**
 * Whether a function allows every origin: `(origin, callback) => callback(null, true)` without a
 * condition.
 */
function allowsAll({ node, environment }: Closure): boolean {
  const { module } = environment.frame;
  const [origin] = node.params;
  const inside = [...descendants(node.body)];
  if (inside.some(({ type }) => /^(?:If|Switch)Statement$|^(?:Conditional|Logical)Expression$/u.test(type)))
    return false;
  return inside.some((item) => {
    if (item.type !== 'CallExpression' || item.callee.type !== 'Identifier' || item.arguments.length !== 2)
      return false;
    const [error, allowed] = item.arguments;
    if (error?.type !== 'NullLiteral' || allowed === undefined) return false;
    return (
      (allowed.type === 'BooleanLiteral' && allowed.value) ||
      (origin !== undefined && sourceOf(allowed, module) === sourceOf(origin, module))
    );
  });
}

function isTrue(value: Value | null): boolean {
  return (value ?? UNDEFINED).constants.includes(true);
}
