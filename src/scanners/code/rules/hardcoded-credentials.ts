import type { Rule } from '../engine/rule.js';
import { textOf } from '../engine/value.js';

const NAME =
  /(?:password|passwd|pwd|secret|api_?key|access_?key|private_?key|auth_?token|cookie_?secret|session_?secret|jwt_?secret|crypto_?key|encryption_?key|client_?secret)$/iu;
const PLACEHOLDER =
  /^(?:x+|\*+|\.+|todo|change_?me|example|none|null|undefined|test|string|password|secret|token|<.*|\$\{.*|\{\{.*|your[-_ ].*|\/.*|https?:.*|\.{1,2}\/.*)$/iu;

/** Whether a text only names or describes a secret: words, a path, a placeholder, a regular expression that finds one. */
function isNoSecret(text: string): boolean {
  if (PLACEHOLDER.test(text) || /\.(?:pem|key|json|txt|crt)$|\(\?[:=!<]/iu.test(text)) return true;
  const words = text.split(/[-_. :]+|(?<=[a-z])(?=[A-Z])/u);
  return words.length > 1 && words.every((word) => /^[A-Za-z]*$/u.test(word));
}

/** Secrets in the source. */
export const hardcodedCredentials: Rule = {
  id: 'hardcoded-credentials',
  title: 'Hard-coded credentials',
  cwe: ['CWE-798', 'CWE-259', 'CWE-321'],
  owasp: 'A07:2021 Identification and Authentication Failures',
  severity: 'high',
  severityReason:
    'Whoever reads the code has the secret, in every copy of it and for ever; with it all that it protects (C:H/I:H, AC:H).',
  precision: 'medium',
  message: 'A secret stands in the code ({sink})',
  why: 'Code is copied, forked, logged and shared. A secret in it cannot be taken back, only replaced.',
  fix: {
    text: 'Read it from the environment or a secret store, and replace the one that was in the code.',
    before: "app.use(session({ secret: 'keyboard cat 4711' }));",
    after: 'app.use(session({ secret: process.env.SESSION_SECRET }));',
  },
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  on: {
    assigned: (name, value, node, report) => {
      const text = textOf(value);
      if (text === null || !NAME.test(name) || node.type === 'FunctionDeclaration') return;
      if (text.length < 6 || text.split(' ').length > 2 || isNoSecret(text)) return;
      report(node, { confidence: 'medium', sink: name });
    },
    calls: {
      '{jsonwebtoken,jose.JWT}.{sign,verify}': (call, report) => {
        if (textOf(call.arg(1)) !== null && textOf(call.arg(1)) !== '') report(call.node);
      },
      'crypto.createHmac': (call, report) => {
        if (textOf(call.arg(1)) !== null) report(call.node);
      },
      '{express-session,cookie-session,express-jwt,express-jwt.expressjwt}': (call, report) => {
        const secret = call.option(0, 'secret');
        const node = call.optionNode(0, 'secret');
        // A secret that is read from another object is reported where that one has it.
        const elsewhere = node.type === 'ObjectProperty' && node.value.type === 'MemberExpression';
        if (secret !== null && textOf(secret) !== null && !elsewhere) report(node);
      },
    },
  },
};
