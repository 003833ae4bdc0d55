import type * as t from '@babel/types';
import type { Rule } from '../../engine/rules/rule.js';

/** Reports links that give the opened page access to the window. */
export const targetBlank: Rule = {
  id: 'target-blank',
  title: 'New window that can reach back',
  cwe: ['CWE-1022'],
  owasp: 'A05:2021 Security Misconfiguration',
  severity: 'low',
  severityReason:
    'Needs an old browser and a victim that follows a link (UI:R); the new page leads the old one elsewhere (I:L).',
  precision: 'medium',
  message: 'The page that a link opens can reach back to this one ({sink})',
  why: 'In browsers before 2021, and wherever `rel="opener"` asks for it, the new page can lead the old one to a forged login.',
  fix: {
    text: 'Add `rel="noopener"`.',
    before: '<a href={url} target="_blank">',
    after: '<a href={url} target="_blank" rel="noopener">',
  },
  references: ['https://cwe.mitre.org/data/definitions/1022.html'],
  on: {
    nodes: {
      JSXElement: (node, _, report) => {
        if (
          node.type !== 'JSXElement' ||
          node.openingElement.name.type !== 'JSXIdentifier' ||
          node.openingElement.name.name !== 'a'
        )
          return;
        const { attributes } = node.openingElement;
        if (
          attributes.some(({ type }) => type === 'JSXSpreadAttribute') ||
          textOfAttribute(attributes, 'target') !== '_blank'
        )
          return;
        const rel = textOfAttribute(attributes, 'rel');
        if (/\bopener\b/u.test(rel))
          report(node.openingElement, { confidence: 'medium', sink: 'rel="opener"' });
        else if (!/noopener|noreferrer|\{/u.test(rel) && isForeign(attributes))
          report(node.openingElement, { confidence: 'low', sink: 'target="_blank"' });
      },
    },
    templates: ({ text }, report) => {
      for (const match of text.matchAll(/<a\b[^>]{0,2000}>/giu)) {
        const [tag] = match;
        if (!/\btarget\s*=\s*["']?_blank/iu.test(tag)) continue;
        if (/\brel\s*=\s*["'](?:[^"']*\s)?opener\b/iu.test(tag))
          report(match.index, { confidence: 'medium', sink: 'rel="opener"' });
        else if (!/noopener|noreferrer/iu.test(tag) && /\bhref\s*=\s*["']?(?:https?:)?\/\//iu.test(tag))
          report(match.index, { confidence: 'low', sink: 'target="_blank"' });
      }
    },
  },
};

/** The text of an attribute; `{` when it is computed, empty when it is missing. */
function textOfAttribute(attributes: t.JSXOpeningElement['attributes'], name: string): string {
  const found = attributes.find((item) => item.type === 'JSXAttribute' && item.name.name === name);
  if (found?.type !== 'JSXAttribute' || found.value == null) return '';
  if (found.value.type === 'StringLiteral') return found.value.value;
  const inner = found.value.type === 'JSXExpressionContainer' ? found.value.expression : null;
  return inner?.type === 'StringLiteral' ? inner.value : '{';
}

function isForeign(attributes: t.JSXOpeningElement['attributes']): boolean {
  const href = textOfAttribute(attributes, 'href');
  return href === '{' || /^(?:https?:)?\/\//iu.test(href);
}
