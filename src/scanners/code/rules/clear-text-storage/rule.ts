import type { Rule } from '../../engine/rules/rule.js';
import { writtenAt } from '../../engine/rules/written.js';
import { isConstant, textOf } from '../../engine/values/value.js';
import { isSecretName, secretIn } from '../parts/sensitive.js';

/** Reports secrets that are stored without encryption. */
export const clearTextStorage: Rule = {
  id: 'clear-text-storage',
  title: 'Secret stored in clear text',
  cwe: ['CWE-312', 'CWE-313', 'CWE-315', 'CWE-922'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'medium',
  severityReason:
    'Needs access to the browser or the file, for instance by another weakness; then has the secret itself (C:H, AC:H).',
  precision: 'medium',
  message: 'A secret is stored as it is ({sink})',
  why: 'Every script of the page reads the local storage, everybody with the file reads the file, and both outlive the session.',
  fix: {
    text: 'Keep passwords nowhere. Keep sessions in cookies with `httpOnly`, and encrypt what must be stored.',
    before: "localStorage.setItem('password', password);",
    after: 'await login(password); // the server sets an httpOnly cookie',
  },
  references: ['https://cwe.mitre.org/data/definitions/312.html'],
  on: {
    calls: {
      '{localStorage,sessionStorage}.setItem': (call, report) => {
        const key = textOf(call.arg(0));
        const name = key !== null && isSecretName(key) ? key : secretIn(call.argNode(1));
        if (name !== null && !isConstant(call.arg(1)))
          report(call.node, { confidence: rated(name), detail: name });
      },
      'express.Response.cookie': (call, report) => {
        const key = textOf(call.arg(0));
        const name =
          secretIn(call.argNode(1)) ?? (key !== null && /password|passwd|credit/iu.test(key) ? key : null);
        if (name !== null && !isConstant(call.arg(1)) && rated(name) === 'medium')
          report(call.node, { confidence: 'medium', detail: name });
      },
      '{fs,fs.promises}.{writeFile,writeFileSync,appendFile,appendFileSync}': (call, report) => {
        const name = call.args.length < 2 ? null : secretIn(call.argNode(1));
        if (name !== null && rated(name) === 'medium')
          report(call.node, { confidence: 'medium', detail: name });
      },
    },
    writes: {
      'document.cookie': ({ node, environment }, report) => {
        const written = node.type === 'AssignmentExpression' ? node.right : node;
        const name = secretIn(written);
        if (name !== null && writtenAt(written, environment) !== '')
          report(node, { confidence: 'medium', detail: name });
      },
    },
  },
};

/**
 * The confidence. Low for tokens, since storing them in the browser is common; passwords and keys
 * need not be stored there at all.
 */
function rated(name: string): 'medium' | 'low' {
  return /token/iu.test(name) ? 'low' : 'medium';
}
