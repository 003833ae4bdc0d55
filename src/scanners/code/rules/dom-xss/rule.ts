import type { Rule } from '../../engine/rules/rule.js';
import type { SinkUse } from '../../engine/rules/rule.js';
import { beginsUnknown } from '../../engine/values/value.js';
import { onlyFrom } from '../parts/sources.js';
import { choosesHost } from '../ssrf/rule.js';
import { couldBeMarkup } from '../xss/rule.js';

/** Reports text from the URL or another window that becomes part of the page. */
export const domXss: Rule = {
  id: 'dom-xss',
  title: 'DOM-based cross-site scripting',
  cwe: ['CWE-79', 'CWE-80'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Needs a victim that follows a link; acts as that user on the site (S:C/C:L/I:L, with session data C:H).',
  precision: 'high',
  message: '{source} reaches the page as HTML ({sink})',
  why: 'Scripts of a page that write what stands in its address, or in a message of another window, run the scripts in it.',
  fix: {
    text: 'Set `textContent`, or clean the markup with DOMPurify.',
    before: 'element.innerHTML = location.hash.slice(1);',
    after: 'element.textContent = location.hash.slice(1);',
  },
  references: ['https://cwe.mitre.org/data/definitions/79.html'],
  taint: {
    sinks: ['html', 'script-url', 'link-url', 'selector'],
    sources: onlyFrom({ dom: 'high', message: 'medium' }),
    accepts: doesHarm,
  },
};

/**
 * Whether the data can do harm: as markup, as `javascript:` in a URL, or as a `<` at the beginning
 * of a selector.
 */
function doesHarm(use: SinkUse): boolean {
  if (/^(?:script|link)-url$/u.test(use.kind)) return choosesHost(use);
  if (use.kind === 'selector') return beginsUnknown(use.value) || /^\s*</u.test(use.value.shape ?? '');
  return couldBeMarkup(use);
}
