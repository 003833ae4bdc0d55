import type { Rule } from '../../engine/rules/rule.js';
import type * as t from '@babel/types';
import { descendants, nameOfNode, originsOf, sourceOf } from '../../engine/rules/syntax.js';
import type { Module } from '../../engine/values/evaluated.js';

const SESSIONS = [
  'express-session',
  'cookie-session',
  'express.session',
  'express.cookieSession',
  'client-sessions',
];
const SAME_SITE = /sameSite\s*:\s*(?:['"](?:strict|lax)|true)/iu;
const PROTECTS = /csurf|csrf|xsrf|lusca/iu;
const CHANGES = /\.(?:post|put|patch|delete|all)\($/u;

/**
 * Reports apps with sessions in cookies and requests that change something, without CSRF
 * protection.
 */
export const missingCsrfProtection: Rule = {
  id: 'missing-csrf-protection',
  title: 'No protection from cross-site request forgery',
  cwe: ['CWE-352'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason:
    'Needs a logged-in victim that visits a page of the attacker (UI:R); then acts in the name of that user (I:L to I:H).',
  precision: 'medium',
  message: 'Cookies keep the session, and nothing tells requests of other sites apart ({sink})',
  why: 'A browser sends the cookie along with requests that a page of another site makes. The server takes them for those of its user.',
  fix: {
    text: 'Set `sameSite` on the session cookie and use a token against forged requests, for instance with csrf-csrf or csrf-sync.',
    before: 'app.use(session({ secret }));',
    after:
      "app.use(session({ secret, cookie: { secure: true, sameSite: 'lax' } }));\napp.use(csrfSynchronisedProtection);",
  },
  references: ['https://cwe.mitre.org/data/definitions/352.html'],
  on: {
    files: (module, report) => {
      const path = SESSIONS.find((name) => module.calls.has(name));
      const node = path === undefined ? undefined : module.calls.get(path);
      if (path === undefined || node === undefined || isProtected(node, module)) return;
      const routes = changes(module);
      report(node, { confidence: routes ? 'medium' : 'low', sink: path });
    },
  },
};

/**
 * Whether the cookie of the session stays on its site, something against forged requests is called
 * or used, or the header that tells them apart is read.
 */
function isProtected(session: t.Node, module: Module): boolean {
  return (
    originsOf(session, module).some((node) => SAME_SITE.test(writtenIn(node, module))) ||
    [...module.calls.keys(), ...module.imports].some((name) => PROTECTS.test(name)) ||
    [...descendants(module.program)].some((node) => isCheck(node, module))
  );
}

function writtenIn(node: t.Node, module: Module): string {
  return node.type === 'ObjectProperty' ? sourceOf(node, module) : '';
}

function isCheck(node: t.Node, module: Module): boolean {
  if (node.type === 'StringLiteral') return node.value.toLowerCase() === 'sec-fetch-site';
  return (
    node.type === 'CallExpression' &&
    nameOfNode(node.callee) === 'use' &&
    node.arguments.some((given) => !/Function/u.test(given.type) && PROTECTS.test(sourceOf(given, module)))
  );
}

/**
 * Whether the file has routes that change something, or starts a server with other files, which
 * may have them.
 */
function changes(module: Module): boolean {
  const paths = [...module.calls.keys()];
  const others = [...module.imports].length > 0;
  return (
    paths.some((path) => CHANGES.test(`${path}(`)) ||
    (others && paths.some((path) => path.endsWith('.listen')))
  );
}
