import type { Rule } from '../../engine/rules/rule.js';
import { nameOfNode, receiverNode } from '../../engine/rules/syntax.js';
import type { Value } from '../../engine/values/evaluated.js';
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
        const on = receiverNode(call.node);
        const toItself = on === null || /^(?:window|self|_?global|globalThis)$/u.test(nameOfNode(on));
        report(call.node, { confidence: toItself || isHarmless(data) ? 'low' : 'medium' });
      },
    },
  },
};

/** Names of what must not get into other hands. */
const TELLING = /token|secret|pass_?word|key$|session|cookie|credential|auth|user|mail|account/iu;

/**
 * Whether a message tells nothing: a constant, or an object of constants, or one that says what
 * happened and has nothing in it that is named as a secret.
 */
function isHarmless(data: Value, depth = 3): boolean {
  if (isConstant(data)) return true;
  if (data.objects.length === 0 || data.taints.length > 0 || depth === 0) return false;
  const fields = data.objects.flatMap(({ fields: own }) => [...own]);
  const says = fields.some(
    ([name, { value }]) => /^(?:type|action|event|kind)$/u.test(name) && isConstant(value),
  );
  return (
    fields.length > 0 &&
    fields.every(
      ([name, { value }]) =>
        isConstant(value) || (says && !TELLING.test(name) && !hasTelling(value, depth - 1)),
    )
  );
}

function hasTelling({ objects }: Value, depth: number): boolean {
  return (
    depth > 0 &&
    objects.some(({ fields }) =>
      [...fields].some(([name, { value }]) => TELLING.test(name) || hasTelling(value, depth - 1)),
    )
  );
}
