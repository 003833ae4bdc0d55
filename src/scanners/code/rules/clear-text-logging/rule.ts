import type { Rule } from '../../engine/rules/rule.js';
import { secretIn } from '../parts/sensitive.js';

/** Reports secrets in logs. */
export const clearTextLogging: Rule = {
  id: 'clear-text-logging',
  title: 'Secret written to a log',
  cwe: ['CWE-532', 'CWE-312'],
  owasp: 'A09:2021 Security Logging and Monitoring Failures',
  severity: 'medium',
  severityReason:
    'Needs access to logs, which many have and which are kept for long; then passes for the user or the service (C:H, PR:L).',
  precision: 'medium',
  message: 'A secret is written to a log ({sink})',
  why: 'Logs go to screens, files and services that many people read and that are kept for years.',
  fix: {
    text: 'Log that something happened, and to whom, without the secret.',
    before: "console.log('login', user.name, user.password);",
    after: "console.log('login', user.name);",
  },
  references: ['https://cwe.mitre.org/data/definitions/532.html'],
  on: {
    calls: {
      [`{console,log.Logger,json.Logger,winston,logger,log}.{log,info,warn,error,debug,trace,verbose,fatal}`]:
        (call, report) => {
          for (const [index, value] of call.args.entries()) {
            const name = value.apis.includes('process.env') ? 'process.env' : secretIn(call.argNode(index));
            if (name === null) continue;
            report(call.node, { confidence: 'medium', detail: name });
            return;
          }
        },
    },
  },
};
