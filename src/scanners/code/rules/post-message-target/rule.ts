import type { Rule } from '../../engine/rules/rule.js';
import { nameOfNode, receiverNode } from '../../engine/rules/syntax.js';
import { isConstant, textsOf } from '../../engine/values/value.js';

/** Reports messages that are sent to any window. */
export const postMessageTarget: Rule = {
  id: 'post-message-target',
  title: 'Message to a window of any origin',
  cwe: ['CWE-359', 'CWE-201', 'CWE-346'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason:
    'Needs a victim that visits a page of the attacker (UI:R); that page reads what is sent (C:L).',
  precision: 'medium',
  message: 'A message goes to whatever page the window shows ({sink})',
  why: 'A window can be led to another page. With `*` as the target that page gets the message.',
  fix: {
    text: 'Name the origin that is to get the message.',
    before: "parent.postMessage({ token }, '*');",
    after: "parent.postMessage({ token }, 'https://app.example.com');",
  },
  references: ['https://developer.mozilla.org/docs/Web/API/Window/postMessage'],
  on: {
    calls: {
      '{*.postMessage,postMessage}': (call, report) => {
        const target = [call.arg(1), call.option(1, 'targetOrigin') ?? call.arg(9)];
        if (call.args.length < 2 || !target.some((value) => textsOf(value).includes('*'))) return;
        const data = call.arg(0);
        const fields = data.objects.flatMap((object) =>
          [...object.fields.values()].map(({ value }) => value),
        );
        const on = receiverNode(call.node);
        const toItself = on === null || /^(?:window|self|_?global|globalThis)$/u.test(nameOfNode(on));
        const plain = toItself || isConstant(data) || (fields.length > 0 && fields.every(isConstant));
        report(call.node, { confidence: plain ? 'low' : 'medium' });
      },
    },
  },
};
