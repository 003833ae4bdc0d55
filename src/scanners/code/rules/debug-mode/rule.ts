import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeAround } from '../../engine/rules/syntax.js';
import type { Call } from '../../engine/values/evaluated.js';
import { textOf } from '../../engine/values/value.js';

const ENVIRONMENT =
  /NODE_ENV|app\.get\(\s*['"]env['"]|settings\.env|isDev|isProd|development|config\.env|__DEV__/u;

/** Reports debugging features that are enabled for everybody. */
export const debugMode: Rule = {
  id: 'debug-mode',
  title: 'Debugging aid in production',
  cwe: ['CWE-489', 'CWE-209', 'CWE-215'],
  owasp: 'A05:2021 Security Misconfiguration',
  severity: 'medium',
  severityReason:
    'Reached over the network without rights; shows code and data of the server (C:L), with an inspector runs code (C:H/I:H).',
  precision: 'medium',
  message: 'A debugging aid is on whatever the environment ({sink})',
  why: 'Error pages for developers show stacks, paths and values. An inspector that listens on all interfaces runs what anybody sends it.',
  fix: {
    text: 'Use it only when NODE_ENV is not production.',
    before: 'app.use(errorhandler());',
    after: "if (process.env.NODE_ENV === 'development') app.use(errorhandler());",
  },
  references: ['https://cwe.mitre.org/data/definitions/489.html'],
  on: {
    calls: {
      '{errorhandler,express.errorHandler,youch,pretty-error.start,express-error-handler}': (
        call,
        report,
      ) => {
        unlessDevelopment(call, report);
      },
      'inspector.open': (call, report) => {
        const host = textOf(call.arg(1));
        if (host === '0.0.0.0' || host === '::') report(call.node, { detail: host });
      },
      '*.set': (call, report) => {
        if (textOf(call.arg(0)) === 'showStackError' && call.arg(1).constants.includes(true))
          unlessDevelopment(call, report);
      },
      '{hapi,@hapi/hapi}.{server,Server}': (call, report) => {
        const request = call.option(0, 'debug.request');
        if (
          request !== null &&
          request.objects.length > 0 &&
          request.objects.every((object) => object.elements().some((item) => textOf(item) === '*'))
        )
          unlessDevelopment(call, report);
      },
      'koa-error': (call, report) => {
        unlessDevelopment(call, report);
      },
    },
    writes: {
      'process.env.NODE_ENV': ({ value, node }, report) => {
        if (textOf(value) === 'development') report(node, { confidence: 'low' });
      },
      '*.{debug}': ({ receiver, value, node }, report) => {
        if (value.constants.includes(true) && receiver.apis.some((api) => /^express\.App$|\.app$/u.test(api)))
          report(node, { confidence: 'medium' });
      },
    },
  },
};

function unlessDevelopment(call: Call, report: Report): void {
  if (!ENVIRONMENT.test(codeAround(call.environment))) report(call.node, { confidence: 'medium' });
}
