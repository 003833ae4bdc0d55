import type { Rule } from '../../engine/rules/rule.js';
import type { SinkUse } from '../../engine/rules/rule.js';
import { onlyFrom } from '../parts/sources.js';
import { choosesHost } from '../ssrf/rule.js';

/** Reports a navigation whose target comes from the page's URL. */
export const clientOpenRedirect: Rule = {
  id: 'client-open-redirect',
  title: 'Open redirect in the browser',
  cwe: ['CWE-601'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason:
    'Needs a victim that follows a link; sends users of a trusted site to another one, or runs `javascript:` (S:C/C:L/I:L).',
  precision: 'high',
  message: '{source} decides where the page leads ({sink})',
  why: 'A link to a trusted site that leads elsewhere is what phishing needs, and `javascript:` runs code on the site.',
  fix: {
    text: 'Lead to paths of your own only, or to targets from a list.',
    before: "location.href = new URLSearchParams(location.search).get('next');",
    after: "location.href = PAGES[new URLSearchParams(location.search).get('next')] ?? '/';",
  },
  references: ['https://cwe.mitre.org/data/definitions/601.html'],
  taint: {
    sinks: ['redirect'],
    sources: onlyFrom({ dom: 'high', message: 'medium' }),
    accepts: (use) => choosesHost(use) && !isOwnAddress(use),
  },
};

/**
 * Whether the data is the path or the whole URL of the page itself, which cannot lead elsewhere.
 */
function isOwnAddress({ taint }: SinkUse): boolean {
  return (
    taint !== null &&
    /(?:pathname|\bpath|fullPath|\bhref|document\.URL|documentURI|baseURI|asPath)$/u.test(
      taint.source.label,
    ) &&
    taint.last === null
  );
}
