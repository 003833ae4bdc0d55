import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeOf } from '../../engine/rules/syntax.js';
import type { Call } from '../../engine/values/evaluated.js';

/** The whole environment, or one of its secrets. */
const ENVIRONMENT =
  /\bprocess\.env\b(?!\s*[.?[])|\bprocess\.env\.(?!\w*PUBLIC)\w*(?:SECRET|TOKEN|PASS|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY)\w*/u;
/**
 * A property of a response that contains a stored password: `password` or `password:
 * user.password`.
 */
const PASSWORD =
  /[{,]\s*(?:password|passwd|passwordHash|password_hash|ssn|cvv|privateKey|private_key)\s*(?::\s*[\w$]+(?:\.[\w$]+)+\s*)?[,}]/u;

/** Reports secrets in responses. */
export const sensitiveResponse: Rule = {
  id: 'sensitive-response',
  title: 'Secret in an answer',
  cwe: ['CWE-200', 'CWE-201', 'CWE-497', 'CWE-526'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'high',
  severityReason:
    'Reached over the network; the answer holds keys or passwords, which open more than the page (C:H).',
  precision: 'medium',
  message: 'An answer holds a secret of the server or of a user ({sink})',
  why: 'The environment of a server holds the passwords of its databases and the keys of its services. Passwords, even hashed, belong in no answer.',
  fix: {
    text: 'Send only the fields that the client needs.',
    before: 'res.json({ env: process.env, version });',
    after: 'res.json({ version });',
  },
  references: ['https://cwe.mitre.org/data/definitions/200.html'],
  on: {
    calls: {
      '{express.Response,fastify.Reply,fastify.TypedReply,http.Response}.{json,jsonp,send,end,write}': answer,
      '{Response.json,next/server.NextResponse.json}': answer,
    },
    writes: {
      'koa.{Context,Response}.body': ({ value, node, environment }, report) => {
        const text = codeOf(environment.frame.module).slice(node.start ?? 0, node.end ?? 0);
        if (value.apis.includes('process.env') || ENVIRONMENT.test(text))
          report(node, { confidence: 'medium', detail: 'process.env' });
      },
    },
  },
};

function answer(call: Call, report: Report): void {
  const node = call.argNode(0);
  if (call.args.length === 0 || node.type.includes('Function')) return;
  const text = codeOf(call.environment.frame.module).slice(node.start ?? 0, node.end ?? 0);
  const [value] = call.args;
  if (value?.apis.includes('process.env') === true || ENVIRONMENT.test(text))
    report(call.node, { confidence: 'medium', detail: 'process.env' });
  else if (node.type === 'ObjectExpression' && PASSWORD.test(text))
    report(call.node, { confidence: 'medium', detail: 'a password' });
}
