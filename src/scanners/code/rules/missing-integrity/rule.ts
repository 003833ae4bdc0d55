import type * as t from '@babel/types';
import type { Rule } from '../../engine/rules/rule.js';
import { originsOf } from '../../engine/rules/syntax.js';
import type { Environment } from '../../engine/values/evaluated.js';
import { textOf } from '../../engine/values/value.js';

const CDN =
  /^(?:https?:)?\/\/(?:cdnjs\.cloudflare\.com|cdn\.jsdelivr\.net|unpkg\.com|code\.jquery\.com|(?:maxcdn|netdna|stackpath)\.bootstrapcdn\.com|ajax\.googleapis\.com|ajax\.aspnetcdn\.com|cdn\.bootcss\.com|cdn\.bootcdn\.net|cdn\.staticfile\.org|cdn\.skypack\.dev|esm\.sh|rawgit\.com|cdn\.rawgit\.com|raw\.githubusercontent\.com|use\.fontawesome\.com|cdn\.polyfill\.io|polyfill\.io|cdn\.tailwindcss\.com|d3js\.org|cdn\.\w[\w.-]*)\//iu;
const REMOTE = /^(?:https?:)?\/\/[^/]+\.[a-z]/iu;

/** Reports third-party scripts without an integrity hash. */
export const missingIntegrity: Rule = {
  id: 'missing-integrity',
  title: 'Script of another server without a check',
  cwe: ['CWE-353', 'CWE-829', 'CWE-830'],
  owasp: 'A08:2021 Software and Data Integrity Failures',
  severity: 'medium',
  severityReason:
    'Needs that the other server is taken over, or a place on the way (AC:H); then scripts run in every page (C:H/I:H).',
  precision: 'medium',
  message: 'The page runs what another server sends, unchecked ({sink})',
  why: 'Whoever controls the server, its domain or the connection to it runs scripts in the page. That has happened to well-known ones.',
  fix: {
    text: 'Give the hash of the script in `integrity`, or serve it yourself.',
    before: '<script src="https://cdn.example.net/lib@1.2.3/lib.js"></script>',
    after:
      '<script src="https://cdn.example.net/lib@1.2.3/lib.js" integrity="sha384-…" crossorigin="anonymous"></script>',
  },
  references: [
    'https://developer.mozilla.org/docs/Web/Security/Subresource_Integrity',
    'https://cwe.mitre.org/data/definitions/353.html',
  ],
  on: {
    writes: {
      'document.createElement().src': ({ receiver, value, node, environment }, report) => {
        const source = textOf(value);
        if (source !== null && /^http:/iu.test(source) && isScript(node, environment))
          report(node, { confidence: receiver.apis.length > 0 ? 'medium' : 'low', sink: hostOf(source) });
      },
    },
    templates: ({ text }, report) => {
      const comments = [...text.matchAll(/<!--[\s\S]*?-->/gu)].map(
        (match) => [match.index, match.index + match[0].length] as const,
      );
      for (const match of text.matchAll(/<script\b[^>]{0,2000}>|^[ \t]*script\([^)\n]{0,2000}\)/gimu)) {
        const [tag] = match;
        const source = /\bsrc\s*=\s*["']?([^"'\s>]+)/iu.exec(tag)?.[1] ?? '';
        if (
          /\bintegrity\s*=/iu.test(tag) ||
          comments.some(([from, to]) => match.index > from && match.index < to)
        )
          continue;
        const confidence = judge(source);
        if (confidence !== null)
          report(match.index + tag.search(/\S/u), { confidence, sink: hostOf(source) });
      }
    },
    nodes: {
      JSXElement: (node, _, report) => {
        if (
          node.type !== 'JSXElement' ||
          node.openingElement.name.type !== 'JSXIdentifier' ||
          !/^script$/iu.test(node.openingElement.name.name)
        )
          return;
        const { attributes } = node.openingElement;
        const source = attribute(attributes, 'src');
        if (
          attribute(attributes, 'integrity') !== null ||
          source === null ||
          attributes.some(({ type }) => type === 'JSXSpreadAttribute')
        )
          return;
        const confidence = judge(source);
        if (confidence !== null) report(node.openingElement, { confidence, sink: hostOf(source) });
      },
    },
  },
};

/** Whether the element whose address is written was made as a script. */
function isScript(written: t.Node, { frame: { module } }: Environment): boolean {
  const target = written.type === 'AssignmentExpression' ? written.left : written;
  const element = target.type === 'MemberExpression' ? target.object : target;
  return originsOf(element, module).some(
    (node) => node.type === 'StringLiteral' && /^script$/iu.test(node.value),
  );
}

/**
 * The confidence: medium for unencrypted URLs and for public CDNs. Services whose scripts change
 * cannot be pinned by a hash.
 */
function judge(source: string): 'medium' | 'low' | null {
  if (!REMOTE.test(source)) return null;
  return /^http:/iu.test(source) || CDN.test(source) ? 'medium' : 'low';
}

function hostOf(source: string): string {
  return /\/\/([^/]+)/u.exec(source)?.[1] ?? source;
}

function attribute(attributes: t.JSXOpeningElement['attributes'], name: string): string | null {
  const found = attributes.find((item) => item.type === 'JSXAttribute' && item.name.name === name);
  if (found?.type !== 'JSXAttribute') return null;
  if (found.value?.type === 'StringLiteral') return found.value.value;
  const inner = found.value?.type === 'JSXExpressionContainer' ? found.value.expression : null;
  return inner?.type === 'StringLiteral' ? inner.value : '';
}
