import type { Rule } from '../../engine/rules/rule.js';
import { onlyFrom } from '../parts/sources.js';

/** Reports checks of a string that an array passes. */
export const typeConfusion: Rule = {
  id: 'type-confusion',
  title: 'Check that an array passes',
  cwe: ['CWE-843', 'CWE-241'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; passes the check for whatever it protects from (C:L/I:L).',
  precision: 'high',
  message: '{source} may be an array, which passes this check ({sink})',
  why: "`?file=../x&file=` makes an array of the parameter. `includes('..')` then looks for an element, finds none, and the array becomes a text again.",
  fix: {
    text: 'Check the type first, or turn the value into a text.',
    before: "if (req.query.file.includes('..')) return res.sendStatus(400);",
    after: "const file = String(req.query.file);\nif (file.includes('..')) return res.sendStatus(400);",
  },
  references: ['https://cwe.mitre.org/data/definitions/843.html'],
  taint: {
    sinks: ['type-confusion'],
    sources: onlyFrom({ remote: 'medium' }),
    accepts: ({ taint }) => taint !== null && /query|body|payload/iu.test(taint.source.label),
  },
};
