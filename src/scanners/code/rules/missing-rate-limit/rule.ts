import type { Report, Rule } from '../../engine/rules/rule.js';
import type * as t from '@babel/types';
import { codeOf, descendants, nameOfNode, sourceOf } from '../../engine/rules/syntax.js';
import type { Call, Module } from '../../engine/values/evaluated.js';
import { textsOf } from '../../engine/values/value.js';

const ROUTE =
  /(?:log-?in|sign-?in|authenticate|\bauth\b|password|forgot|reset|otp|2fa|mfa|verify-?code|token)/iu;
const LIMITS = /rate[-_]?limit|limiter|slow[-_]?down|brute|throttl|captcha|too[-_ ]?many/iu;
const GUESSES = /passw(?:or)?d|pwd|otp|pin\b|bcrypt|argon2|compare|authenticate|findOne|findUser/iu;

/** Reports logins without a limit on attempts. */
export const missingRateLimit: Rule = {
  id: 'missing-rate-limit',
  title: 'Login without a limit on attempts',
  cwe: ['CWE-307', 'CWE-770'],
  owasp: 'A07:2021 Identification and Authentication Failures',
  severity: 'medium',
  severityReason:
    'Reached over the network without rights, needs many attempts (AC:H); then passwords are guessed (C:L/I:L) or the server is kept busy (A:L).',
  precision: 'medium',
  message: 'A route that checks passwords has no limit on attempts ({sink})',
  why: 'Lists of leaked passwords are tried by the thousand. A limit for each user and address stops that.',
  fix: {
    text: 'Limit how often the route may be asked, for instance with express-rate-limit.',
    before: "app.post('/login', login);",
    after: "app.post('/login', rateLimit({ windowMs: 900_000, limit: 10 }), login);",
  },
  references: ['https://cwe.mitre.org/data/definitions/307.html'],
  on: {
    calls: {
      'express.{App,Router}.post': (call, report) => {
        route(call, report);
      },
    },
  },
};

/** Libraries that delay functions and limit no requests. */
const OTHERS = /^(?:lodash|underscore|_|throttle-debounce|rxjs)\b/u;

/**
 * Whether something that limits requests is used here: it stands in the route or before all
 * routes, or is called.
 */
function isLimited(call: Call): boolean {
  const { module } = call.environment.frame;
  if ([...module.calls.keys()].some((path) => LIMITS.test(path) && !OTHERS.test(path))) return true;
  const given = [
    ...call.args.map((_, index) => call.argNode(index)),
    ...usesIn(module).flatMap((node) => node.arguments),
  ];
  return given.some((node) => LIMITS.test(namesIn(node, module)));
}

/** The calls of `use`, which put something before all routes. */
function usesIn(module: Module): t.CallExpression[] {
  return [...descendants(module.program)].flatMap((node) =>
    node.type === 'CallExpression' && /^(?:use|all)$/u.test(nameOfNode(node.callee)) ? [node] : [],
  );
}

/** What an argument is called; of a function only what it calls. */
function namesIn(given: t.Node, module: Module): string {
  if (!/Function/u.test(given.type)) return sourceOf(given, module);
  return [...descendants(given)]
    .flatMap((node) => (node.type === 'CallExpression' ? [sourceOf(node.callee, module)] : []))
    .join(' ');
}

function route(call: Call, report: Report): void {
  const { module } = call.environment.frame;
  const [path] = textsOf(call.arg(0)).filter((text) => ROUTE.test(text));
  if (path === undefined || isLimited(call)) return;
  const handler = call.args.at(-1)?.objects.find(({ closure }) => closure !== null)?.closure;
  const text =
    handler === undefined || handler === null
      ? sourceOf(call.node, module)
      : sourceOf(handler.node, handler.environment.frame.module);
  // A router may be behind a limit in another file.
  const complete =
    module.calls.has('express') && !/module\.exports\s*=\s*app\b|export default app\b/u.test(codeOf(module));
  report(call.node, { confidence: complete && GUESSES.test(text) ? 'medium' : 'low', detail: path });
}
