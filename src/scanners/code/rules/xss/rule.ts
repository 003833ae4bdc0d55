import { isOtherContent } from '../../engine/rules/content-type.js';
import type { Rule, SinkUse } from '../../engine/rules/rule.js';
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
};

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
