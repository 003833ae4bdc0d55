import { isOtherContent, namesMarkup } from '../../engine/rules/content-type.js';
import type { Rule, SinkUse } from '../../engine/rules/rule.js';
import type * as t from '@babel/types';
import { nameOfNode } from '../../engine/rules/syntax.js';
import { fieldOf } from '../../engine/values/call.js';
import type { Value } from '../../engine/values/evaluated.js';
import { harms, type Taint } from '../../engine/values/taint.js';
import { HOLE, TAINTED_HOLE } from '../../engine/values/value.js';
import { ignoring } from '../parts/sources.js';

/** Reports untrusted data in a page. */
export const xss: Rule = {
  id: 'xss',
  title: 'Cross-site scripting',
  cwe: ['CWE-79', 'CWE-80'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Reached over the network, needs a victim that opens a link; acts as that user on the site (S:C/C:L/I:L, with session data C:H).',
  precision: 'high',
  message: '{source} reaches a page as HTML ({sink})',
  why: 'Markup in the data becomes part of the page, and its scripts run as the user who looks at it.',
  fix: {
    text: 'Let a template engine escape it, answer with JSON, or set `textContent` instead of `innerHTML`.',
    before: 'res.send(`<h1>${req.query.name}</h1>`);',
    after: "res.render('greeting', { name: req.query.name });",
  },
  references: ['https://cwe.mitre.org/data/definitions/79.html'],
  taint: {
    sinks: ['html'],
    sources: { ...ignoring('argument', 'environment', 'dom', 'page', 'message', 'storage') },
    accepts: (use) => couldBeMarkup(use) && !standsIn(use),
  },
  on: {
    objects: (object, node, report) => {
      const taint = pageOf(object)?.taints.find(
        (item) => isForeign(item) && harms(item, 'html') && !item.cleaned.includes('tags'),
      );
      if (taint !== undefined) report(partNode(node, 'body'), { taint, sink: 'body' });
    },
  },
};

/** The page in a response that is an object, as functions in a cloud give it. */
function pageOf(response: Value): Value | null {
  const isPage = fieldOf(response, 'statusCode') !== null && namesMarkup(fieldOf(response, 'headers'));
  return isPage ? fieldOf(response, 'body') : null;
}

function isForeign({ source }: Taint): boolean {
  return source.kind === 'remote' || source.kind === 'message' || source.kind === 'upload';
}

function partNode(node: t.ObjectExpression, name: string): t.Node {
  return (
    node.properties.find(
      (property) => property.type === 'ObjectProperty' && nameOfNode(property.key) === name,
    ) ?? node
  );
}

/**
 * Whether a value may be HTML: objects are sent as JSON, and a text that begins like JSON is not
 * HTML.
 */
export function couldBeMarkup({ value, call }: Pick<SinkUse, 'value' | 'call'>): boolean {
  if (value.shape === null && value.apis.some((api) => /\.(?:query|params|headers|cookies)$/u.test(api)))
    return false;
  if (call !== null && isOtherContent(call)) return false;
  if (
    value.objects.some((object) => object.kind === 'object' || object.kind === 'array') &&
    value.shape === null
  )
    return false;
  return (
    value.shape === null ||
    value.shape.startsWith(HOLE) ||
    value.shape.startsWith(TAINTED_HOLE) ||
    !/^\s*[[{]/u.test(value.shape)
  );
}

/**
 * Whether the data is what a function gets that stands in for the method of a response: whoever
 * calls it answers for it.
 */
function standsIn({ taint }: SinkUse): boolean {
  return taint?.source.kind === 'parameter' && / of (?:\w+\.)+(?:write|end|send)$/u.test(taint.source.label);
}
