import type { Rule } from '../../engine/rules/rule.js';
import { HOLE, TAINTED_HOLE } from '../../engine/values/value.js';

const NAME = /^(?:pass_?word|passwd|pwd|secret|client_?secret|access_?token|auth_?token|api_?key)$/iu;
const PARAMETER = new RegExp(
  `[?&](pass_?word|passwd|pwd|secret|client_?secret|access_?token|auth_?token|api_?key)=[${HOLE}${TAINTED_HOLE}]`,
  'iu',
);

/** Reports secrets in URLs. */
export const secretInUrl: Rule = {
  id: 'secret-in-url',
  title: 'Secret in an address',
  cwe: ['CWE-598', 'CWE-200'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'medium',
  severityReason:
    'Needs access to logs, histories or proxies, which keep addresses; then has the secret (C:H, AC:H).',
  precision: 'medium',
  message: 'A secret is part of an address ({sink})',
  why: 'Addresses are kept in logs of servers and proxies, in histories, and in `Referer` headers.',
  fix: {
    text: 'Send secrets in a header or in the body of a POST.',
    before: 'await fetch(`https://api.example.com/login?password=${password}`);',
    after:
      "await fetch('https://api.example.com/login', { method: 'POST', body: JSON.stringify({ password }) });",
  },
  references: ['https://cwe.mitre.org/data/definitions/598.html'],
  on: {
    calls: {
      '{fetch,node-fetch,axios,axios.get,got,got.get,request,request.get,needle.get,superagent.get,https.get,http.get,undici.fetch,undici.request,$.get,$.getJSON}':
        (call, report) => {
          const { shape } = call.arg(0);
          const found = shape === null ? null : PARAMETER.exec(shape);
          if (found !== null) report(call.node, { confidence: 'medium', detail: found[1] ?? '' });
        },
      'axios.get': (call, report) => {
        const names = (call.option(1, 'params')?.objects ?? []).flatMap((object) => [
          ...object.fields.keys(),
        ]);
        const name = names.find((key) => NAME.test(key));
        if (name !== undefined) report(call.node, { confidence: 'medium', detail: name });
      },
    },
    reads: {
      'express.Request.query.{password,passwd,pwd,passphrase,secret,ssn,creditCard,cardNumber,cvv}': (
        node,
        report,
      ) => {
        report(node, { confidence: 'medium' });
      },
    },
  },
};
