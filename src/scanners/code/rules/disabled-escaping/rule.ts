import type { Rule } from '../../engine/rules/rule.js';
import { receiverNode } from '../../engine/rules/syntax.js';
import type { Call, Value } from '../../engine/values/evaluated.js';

/** Reports templates with escaping disabled. */
export const disabledEscaping: Rule = {
  id: 'disabled-escaping',
  title: 'Escaping of a template engine switched off',
  cwe: ['CWE-79', 'CWE-116'],
  owasp: 'A03:2021 Injection',
  severity: 'medium',
  severityReason:
    'Needs untrusted data in a template, and a victim (UI:R); then acts as that user (C:L/I:L).',
  precision: 'high',
  message: 'A template engine puts values into pages as they are ({sink})',
  why: 'Escaping protects every page. Without it each single value must be safe, now and later.',
  fix: {
    text: 'Leave escaping on, and mark single values that are HTML and safe.',
    before: 'nunjucks.configure({ autoescape: false });',
    after: 'nunjucks.configure({ autoescape: true });',
  },
  references: ['https://cwe.mitre.org/data/definitions/79.html'],
  on: {
    calls: {
      '{handlebars,Handlebars,hbs}.{compile,precompile}': (call, report) => {
        if (call.option(1, 'noEscape')?.constants.includes(true)) report(call.node);
      },
      '{nunjucks.configure,nunjucks.Environment,express-nunjucks,swig.setDefaults,swig.Swig,swig-templates.setDefaults}':
        (call, report) => {
          if ([0, 1].some((index) => call.option(index, 'autoescape')?.constants.includes(false)))
            report(call.node);
        },
      'ejs.{render,compile,renderFile}': (call, report) => {
        if ([1, 2].some((index) => isIdentity(call.option(index, 'escape')))) report(call.node);
      },
      '{mustache,Mustache}.render': (call, report) => {
        if (isIdentity(call.option(3, 'escape'))) report(call.node);
      },
      'serialize-javascript': (call, report) => {
        if (call.option(1, 'unsafe')?.constants.includes(true)) report(call.node);
      },
      '{marked.setOptions,marked,marked.parse}': (call, report) => {
        const index = call.path.endsWith('setOptions') ? 0 : 1;
        if (call.option(index, 'sanitize')?.constants.includes(false))
          report(call.node, { confidence: 'medium' });
      },
      '*.enabled': (call, report) => {
        if (isSce(call, '$sceProvider') && call.arg(0).constants.includes(false)) report(call.node);
      },
    },
    writes: {
      '{mustache,Mustache}.escape': ({ value, node }, report) => {
        if (isIdentity(value)) report(node);
      },
    },
  },
};

function isSce(call: Call, name: string): boolean {
  const receiver = receiverNode(call.node);
  return receiver?.type === 'Identifier' && receiver.name === name;
}

/** Whether a function returns its argument unchanged. */
function isIdentity(value: Value | null): boolean {
  return (
    value?.objects.some(({ closure }) => {
      if (closure === null) return false;
      const [first] = closure.node.params;
      const { body } = closure.node;
      const only = body.type === 'BlockStatement' ? body.body[0] : body;
      const result = only?.type === 'ReturnStatement' ? only.argument : only;
      return first?.type === 'Identifier' && result?.type === 'Identifier' && result.name === first.name;
    }) ?? false
  );
}
