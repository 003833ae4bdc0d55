import { elementsOf } from '../../engine/evaluate/contents.js';
import type { Report, Rule } from '../../engine/rules/rule.js';
import type { Call, Value } from '../../engine/values/evaluated.js';
import { textOf, textsOf } from '../../engine/values/value.js';

const PARTS = [
  'contentSecurityPolicy',
  'frameguard',
  'xFrameOptions',
  'hsts',
  'strictTransportSecurity',
  'noSniff',
  'xContentTypeOptions',
];
const SCRIPTS = ['scriptSrc', 'script-src', 'defaultSrc', 'default-src', 'scriptSrcElem'];

/** Reports security headers that are switched off or weakened. */
export const weakenedSecurityHeaders: Rule = {
  id: 'weakened-security-headers',
  title: 'Protection by security headers switched off',
  cwe: ['CWE-693', 'CWE-1021', 'CWE-16'],
  owasp: 'A05:2021 Security Misconfiguration',
  severity: 'low',
  severityReason:
    'Is no way in by itself (AC:H); takes away what limits other weaknesses such as cross-site scripting and clickjacking.',
  precision: 'medium',
  message: 'A header that protects the pages is switched off or weakened ({sink})',
  why: 'A content security policy stops injected scripts, X-Frame-Options stops foreign frames, Strict-Transport-Security stops unencrypted connections.',
  fix: {
    text: 'Keep the defaults of helmet, and allow single sources instead of switching the policy off.',
    before: 'app.use(helmet({ contentSecurityPolicy: false }));',
    after:
      "app.use(helmet({ contentSecurityPolicy: { directives: { imgSrc: ['self', 'https://img.example.com'] } } }));",
  },
  references: ['https://cwe.mitre.org/data/definitions/693.html', 'https://helmetjs.github.io/'],
  on: {
    calls: {
      '{helmet,koa-helmet,fastify-helmet,@fastify/helmet}': (call, report) => {
        helmet(call, 0, report);
      },
      '{helmet,koa-helmet}.contentSecurityPolicy': (call, report) => {
        policy(call, call.option(0, 'directives'), report);
      },
      '*.register': (call, report) => {
        if (call.arg(0).apis.some((api) => /^(?:@fastify\/helmet|fastify-helmet)$/u.test(api)))
          helmet(call, 1, report);
      },
      '*.{setHeader,header,set}': (call, report) => {
        const name = textOf(call.arg(0))?.toLowerCase();
        const values = textsOf(call.arg(1));
        if (name === 'x-frame-options' && values.some((value) => /allow-?all|allow-from/iu.test(value)))
          report(call.node, { detail: 'X-Frame-Options' });
        if (name === 'content-security-policy' && values.some(isOpenPolicy))
          report(call.node, { confidence: 'medium', detail: 'Content-Security-Policy' });
        if (name === 'strict-transport-security' && values.some((value) => /max-age=0\b/u.test(value)))
          report(call.node, { detail: 'Strict-Transport-Security' });
      },
    },
  },
};

function helmet(call: Call, index: number, report: Report): void {
  const off = PARTS.filter((part) => call.option(index, part)?.constants.includes(false));
  if (off.length > 0) report(call.node, { confidence: 'medium', detail: off.join(', ') });
  policy(call, call.option(index, 'contentSecurityPolicy.directives'), report);
}

/**
 * Reports directives that defeat the policy's purpose: `unsafe-inline` and `unsafe-eval` for
 * scripts, or any source at all.
 */
function policy(call: Call, directives: Value | null, report: Report): void {
  for (const object of directives?.objects ?? [])
    for (const name of SCRIPTS) {
      const sources = object.get(name);
      const [bad] =
        sources === null
          ? []
          : textsOf(elementsOf(sources)).filter((source) =>
              /^'?unsafe-(?:inline|eval)'?$|^(?:\*|data:|https?:)$/u.test(source),
            );
      if (bad !== undefined) report(call.node, { confidence: 'medium', detail: `${name} ${bad}` });
    }
}

function isOpenPolicy(value: string): boolean {
  return (
    /(?:script|default)-src[^;]*(?:'unsafe-eval'|\s\*(?:[\s;]|$))/iu.test(value) ||
    /frame-ancestors\s+\*/iu.test(value)
  );
}
