import type * as t from '@babel/types';
import type { Finding } from '../../engine/rules/report.js';
import type { AppRule } from '../app.js';
import { findingAt, written } from '../finding.js';
import type { Root } from '../roots.js';
import { calleeName, isFunction, nameOf, walk } from '../walk.js';

/** Reports web triggers that return HTML with request data. */
export const webtriggerHtml: AppRule = {
  id: 'forge-webtrigger-html',
  check: ({ roots }) => roots.filter(({ entry }) => entry.callers.has('anyone')).flatMap(inRoot),
};

function inRoot({ step: { node: handler, module, name } }: Root): Finding[] {
  if (!isFunction(handler)) return [];
  const untrusted = new Set(handler.params.flatMap(namesIn));
  const found: Finding[] = [];
  walk(handler, (node) => {
    if (node.type === 'VariableDeclarator' && node.init != null && mentions(node.init, untrusted))
      for (const each of namesIn(node.id)) untrusted.add(each);
    if (node.type !== 'ObjectExpression') return undefined;
    const [body, headers] = [propertyOf(node, 'body'), propertyOf(node, 'headers')];
    const html =
      headers !== null && /text\/html/iu.test(module.text.slice(headers.start ?? 0, headers.end ?? 0));
    if (body === null || !html || !mentions(body, untrusted)) return undefined;
    found.push(
      findingAt('forge-webtrigger-html', body, module, {
        sink: written(body, module),
        function: name,
        detail: 'what was sent becomes a part of the page',
        confidence: 'high',
      }),
    );
    return undefined;
  });
  return found;
}

function propertyOf(node: t.ObjectExpression, name: string): t.Node | null {
  const property = node.properties.find(
    (item) => item.type === 'ObjectProperty' && nameOf(item.key) === name,
  );
  return property?.type === 'ObjectProperty' ? property.value : null;
}

/** Whether an expression contains one of these variables outside of an encoding call. */
function mentions(node: t.Node, names: ReadonlySet<string>): boolean {
  let found = false;
  walk(node, (inner, ancestors) => {
    if (/escape|encode|sanitize|Number|parseInt|stringify/iu.test(calleeName(inner) ?? '')) return false;
    const parent = ancestors.at(-1);
    const key = parent?.type === 'MemberExpression' && parent.property === inner && !parent.computed;
    if (inner.type === 'Identifier' && names.has(inner.name) && !key) found = true;
    return !found;
  });
  return found;
}

function namesIn(pattern: t.Node): string[] {
  const names: string[] = [];
  walk(pattern, (node, ancestors) => {
    const parent = ancestors.at(-1);
    const isKey = parent?.type === 'ObjectProperty' && parent.key === node && !parent.shorthand;
    if (node.type === 'Identifier' && !isKey) names.push(node.name);
    return node.type !== 'TSTypeAnnotation';
  });
  return names;
}
