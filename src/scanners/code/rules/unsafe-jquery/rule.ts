import type { Rule } from '../../engine/rules/rule.js';
import { beginsUnknown } from '../../engine/values/value.js';
import { onlyFrom } from '../parts/sources.js';

/** Reports jQuery plug-ins that use options as HTML. */
export const unsafeJquery: Rule = {
  id: 'unsafe-jquery',
  title: 'Options of a jQuery plug-in taken for HTML',
  cwe: ['CWE-79', 'CWE-116'],
  owasp: 'A03:2021 Injection',
  severity: 'medium',
  severityReason:
    'Needs a page that gives data of users to the plug-in; acts as whoever opens it (S:C/C:L/I:L, AC:H).',
  precision: 'medium',
  message: '{source} may be HTML, and $ creates what it says ({sink})',
  why: '`$(text)` looks for elements, but creates them where the text has a tag. Who uses the plug-in cannot see that a selector is dangerous.',
  fix: {
    text: 'Look with `$.find` or `document.querySelector`, or state in the documentation and in a check that it is a selector.',
    before: '$.fn.tip = function (options) { $(options.target).show(); };',
    after: '$.fn.tip = function (options) { $(document).find(options.target).show(); };',
  },
  references: ['https://cwe.mitre.org/data/definitions/79.html'],
  taint: {
    sinks: ['selector', 'html'],
    sources: onlyFrom({ parameter: 'medium' }),
    accepts: ({ taint, value }) =>
      taint !== null && / of (?:\$|jQuery)?\.?fn\./u.test(taint.source.label) && beginsUnknown(value),
  },
};
