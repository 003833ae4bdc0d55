import type { Rule } from '../../engine/rules/rule.js';
import type { SinkUse } from '../../engine/rules/rule.js';
import { onlyFrom } from '../parts/sources.js';
import { couldBeMarkup } from '../xss/rule.js';

/** Reports stored data in a page. */
export const storedXss: Rule = {
  id: 'stored-xss',
  title: 'Stored cross-site scripting',
  cwe: ['CWE-79'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Needs somebody who may store data, then reaches every visitor; acts as them on the site (S:C/C:L/I:L, with session data C:H).',
  precision: 'medium',
  message: '{source} was stored before and reaches a page as HTML ({sink})',
  why: 'What somebody stored yesterday (a name, a comment, a file name) is no safer than what they send now.',
  fix: {
    text: 'Let the template engine escape it where it is shown.',
    before: 'res.send(`<li>${row.name}</li>`);',
    after: "res.render('list', { name: row.name });",
  },
  references: ['https://cwe.mitre.org/data/definitions/79.html'],
  taint: {
    sinks: ['html'],
    sources: onlyFrom({ storage: 'medium' }),
    accepts: (use) => couldBeMarkup(use) && isStoredText(use),
  },
};

/**
 * Whether the data is stored text. Whole rows are sent as JSON, and the program's own files are
 * trusted.
 */
function isStoredText({ value, taint, call }: SinkUse): boolean {
  if (taint === null || /readFile/u.test(taint.source.label)) return false;
  return call === null || value.shape !== null;
}
