import type { Rule } from '../../engine/rules/rule.js';
import { ignoring } from '../parts/sources.js';

/** Reports calls of methods with untrusted names. */
export const dynamicMethod: Rule = {
  id: 'dynamic-method',
  title: 'Method chosen from outside',
  cwe: ['CWE-754', 'CWE-470', 'CWE-749'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'medium',
  severityReason:
    'Reached over the network without rights; calls methods that were not meant, `constructor` among them, or ends the process (A:L/I:L).',
  precision: 'medium',
  message: '{source} chooses which method is called ({sink})',
  why: 'Every object has more methods than were written for it: `toString`, `constructor`, `__defineGetter__`.',
  fix: {
    text: 'Keep the methods in a `Map`, or check with `Object.hasOwn` and `typeof`.',
    before: 'actions[req.body.action](req.body);',
    after: 'ACTIONS.get(req.body.action)?.(req.body);',
  },
  references: ['https://cwe.mitre.org/data/definitions/754.html'],
  taint: {
    sinks: ['method-name'],
    sources: {
      ...ignoring('parameter', 'argument', 'environment', 'storage', 'response', 'page'),
      message: 'low',
      dom: 'medium',
    },
  },
  on: {
    calls: {
      // A call through a variable that holds the value of `actions[name]`.
      '[chosen-method]': (call, report) => {
        const { node } = call;
        if (node.type !== 'TaggedTemplateExpression' && node.callee.type === 'Identifier')
          report(node, { confidence: 'medium', sink: node.callee.name });
      },
    },
  },
};
