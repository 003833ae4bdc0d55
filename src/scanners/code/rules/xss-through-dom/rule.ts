import type { Rule } from '../../engine/rules/rule.js';
import { beginsUnknown } from '../../engine/values/value.js';
import { onlyFrom } from '../parts/sources.js';

/** Reports text of the page that is inserted as markup. */
export const xssThroughDom: Rule = {
  id: 'xss-through-dom',
  title: 'Text of a page taken for HTML',
  cwe: ['CWE-79', 'CWE-116'],
  owasp: 'A03:2021 Injection',
  severity: 'medium',
  severityReason:
    'Needs text in the page that an attacker wrote, or a user who pastes; acts as the user who looks at it (S:C/C:L/I:L, AC:H).',
  precision: 'medium',
  message: '{source} is text of the page and is taken for HTML ({sink})',
  why: 'What was escaped when it was written into the page is text again when it is read. As HTML it is markup after all.',
  fix: {
    text: 'Set `textContent` (`.text()`), or search with `document.querySelector` and `$.find`.',
    before: "$('#title').html($('#input').val());",
    after: "$('#title').text($('#input').val());",
  },
  references: ['https://cwe.mitre.org/data/definitions/79.html'],
  taint: {
    sinks: ['html', 'selector'],
    sources: onlyFrom({ page: 'medium' }),
    // What a server reads with the methods of a page, it reads from its own files.
    accepts: ({ value, kind, call }) =>
      !/\.Response\.|\.Context\.|\.Reply\./u.test(call?.path ?? '') &&
      (beginsUnknown(value) || (kind === 'html' ? /</u : /^\s*</u).test(value.shape ?? '')),
  },
};
