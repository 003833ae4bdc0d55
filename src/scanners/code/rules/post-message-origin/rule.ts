import type * as t from '@babel/types';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeOf, receiverNode, sourceOf } from '../../engine/rules/syntax.js';
import type { Closure, Value } from '../../engine/values/evaluated.js';
import { textOf } from '../../engine/values/value.js';

/** Reports message handlers that do not check the sender. */
export const postMessageOrigin: Rule = {
  id: 'post-message-origin',
  title: 'Message of a window of any origin',
  cwe: ['CWE-346', 'CWE-940', 'CWE-20'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason:
    'Needs a victim that visits a page of the attacker (UI:R); that page makes this one do what its messages can (I:L).',
  precision: 'medium',
  message: 'A message is used without a look at who sent it ({sink})',
  why: 'Every page that has a reference to the window can send it messages.',
  fix: {
    text: 'Compare `event.origin` with the origins that may send messages.',
    before: "window.addEventListener('message', (event) => show(event.data));",
    after:
      "window.addEventListener('message', (event) => {\n  if (event.origin === 'https://app.example.com') show(event.data);\n});",
  },
  references: ['https://developer.mozilla.org/docs/Web/API/Window/postMessage'],
  on: {
    calls: {
      addEventListener: (call, report) => {
        const { module } = call.environment.frame;
        const receiver = receiverNode(call.node);
        if (textOf(call.arg(0)) !== 'message' || !isPage(receiver, codeOf(module))) return;
        handler(call.arg(1), call.node, report);
      },
    },
    writes: {
      onmessage: ({ value, node, environment }, report) => {
        const receiver =
          node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression'
            ? node.left.object
            : null;
        if (isPage(receiver, codeOf(environment.frame.module))) handler(value, node, report);
      },
    },
  },
};

/** Whether the receiver is a page. A worker gets messages only from the page that created it. */
function isPage(receiver: t.Node | null, code: string): boolean {
  if (receiver?.type === 'Identifier' && receiver.name === 'window') return true;
  return (
    /\b(?:document|window)\./u.test(code) &&
    !/importScripts|DedicatedWorker|ServiceWorker|clients\.claim|skipWaiting/u.test(code)
  );
}

function handler(value: Value, node: t.Node, report: Report): void {
  for (const { closure } of value.objects)
    if (closure !== null && usesData(closure)) {
      report(node, { confidence: 'medium' });
      return;
    }
}

/** Whether a handler reads the message and never checks its origin. */
function usesData({ node, environment }: Closure): boolean {
  const text = sourceOf(node, { text: codeOf(environment.frame.module) });
  const [event] = node.params;
  const reads = /\.data\b|\bdata\b/u.test(text) && event !== undefined;
  return reads && !/\borigin\b|\.source\b|\bisTrusted\b|[oO]rigin\w*\(|\bsource\b/u.test(text);
}
