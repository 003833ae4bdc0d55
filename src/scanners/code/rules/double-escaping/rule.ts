import type * as t from '@babel/types';
import type { Rule } from '../../engine/rules/rule.js';
import { assignedTo, nameOfNode, receiverNode } from '../../engine/rules/syntax.js';
import type { Call, Module } from '../../engine/values/evaluated.js';

/** A replacement of one character or text by another. */
interface Replacement {
  readonly from: string;
  readonly to: string;
}

/** Reports replacements whose order makes one undo or repeat another. */
export const doubleEscaping: Rule = {
  id: 'double-escaping',
  title: 'Escaping in the wrong order',
  cwe: ['CWE-116', 'CWE-20'],
  owasp: 'A03:2021 Injection',
  severity: 'low',
  severityReason:
    'Reached over the network where the text comes from there; texts become others than they were (I:L), harmful ones where markup is made.',
  precision: 'high',
  message: 'One replacement works on what another one made ({sink})',
  why: 'When `&` is escaped after `<`, the `&` of `&lt;` is escaped too. When `&amp;` is unescaped before `&lt;`, the text `&amp;lt;` becomes `<`.',
  fix: {
    text: 'Escape the escape character first, and unescape it last.',
    before: "text.replace(/</g, '&lt;').replace(/&/g, '&amp;');",
    after: "text.replace(/&/g, '&amp;').replace(/</g, '&lt;');",
  },
  references: ['https://cwe.mitre.org/data/definitions/116.html'],
  on: {
    calls: {
      '*.{replace,replaceAll}': (call, report) => {
        const last = replacementOf(call.node);
        if (last === null) return;
        const before = earlier(call);
        const doubled =
          isEscape(last) &&
          before.some(
            ({ from, to }) =>
              from !== last.from && to !== last.from && to.includes(last.from) && to.length > 1,
          );
        const undone = before.some(
          (item) =>
            isUnescape(item) &&
            last.from !== item.from &&
            last.from.startsWith(item.to) &&
            last.from.length > 1,
        );
        if (doubled || undone)
          report(call.node, {
            confidence: 'high',
            detail: doubled
              ? `${last.from} is escaped last`
              : `${before.find(isUnescape)?.from ?? ''} is unescaped first`,
          });
      },
    },
  },
};

/** Whether a replacement escapes a character: `&` to `&amp;`, `%` to `%25`, a backslash to two. */
function isEscape({ from, to }: Replacement): boolean {
  return from.length === 1 && to.length > 1 && to.startsWith(from);
}

/** Whether a replacement reverses an escape. */
function isUnescape({ from, to }: Replacement): boolean {
  return to.length === 1 && from.length > 1 && from.startsWith(to);
}

/**
 * The earlier replacements in the same chain, or in the statements before it on the same variable.
 */
function earlier(call: Call): Replacement[] {
  const { module } = call.environment.frame;
  const found: Replacement[] = [];
  let node = receiverNode(call.node);
  for (let count = 0; node !== null && count < 40; count += 1) {
    if (node.type === 'Identifier') node = previous(node, module);
    else {
      const replacement = replacementOf(node);
      if (replacement !== null) found.push(replacement);
      node =
        replacement === null && !/^(?:trim|toString)$/u.test(nameOfNode(node)) ? null : receiverNode(node);
    }
  }
  return found;
}

/**
 * The last value that was assigned to a variable before this location, in consecutive statements.
 */
function previous(node: t.Identifier, module: Module): t.Node | null {
  return (
    assignedTo(node, module)
      .filter(({ end }) => (end ?? 0) <= (node.start ?? 0))
      .at(-1) ?? null
  );
}

function replacementOf(node: t.Node): Replacement | null {
  if (
    node.type !== 'CallExpression' ||
    !/^replace(?:All)?$/u.test(nameOfNode(node.callee)) ||
    node.arguments.length !== 2
  )
    return null;
  const [from, to] = node.arguments;
  if (to?.type !== 'StringLiteral') return null;
  if (from?.type === 'StringLiteral') return { from: from.value, to: to.value };
  const text = from?.type === 'RegExpLiteral' && from.flags.includes('g') ? literal(from.pattern) : null;
  return text === null ? null : { from: text, to: to.value };
}

/** The text that a pattern matches, if it is only one. */
function literal(pattern: string): string | null {
  const text = pattern.replaceAll(/\\([^\w])/gu, '$1');
  return /[[\]()|*+?{}^$]|\\\w/u.test(pattern.replaceAll(/\\[^\w]/gu, '')) ? null : text;
}
