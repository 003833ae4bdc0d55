import type { Rule, SinkUse } from '../../engine/rules/rule.js';
import { choosesHost } from '../ssrf/rule.js';

/** Reports untrusted data that a browser on the server opens or runs. */
export const headlessBrowserInjection: Rule = {
  id: 'headless-browser-injection',
  title: 'Page of a headless browser from outside',
  cwe: ['CWE-918', 'CWE-94'],
  owasp: 'A10:2021 Server-Side Request Forgery',
  severity: 'high',
  severityReason:
    'Reached over the network without rights; the browser reads internal addresses and local files, and shows them in the picture or document that it makes (S:C/C:H).',
  precision: 'high',
  message: '{source} decides what a browser on the server opens or runs ({sink})',
  why: 'A page in a browser on the server sends requests from inside the network. With `file:` addresses, frames or scripts it reads what its user must not see.',
  fix: {
    text: 'Choose the address from a list of your own. Escape data that is put into the page, and pass values to scripts as arguments, never in their text.',
    before: 'await page.goto(req.query.url);',
    after: "await page.goto(REPORTS.get(req.query.report) ?? 'about:blank');",
  },
  references: ['https://cwe.mitre.org/data/definitions/918.html'],
  taint: {
    sinks: ['browser-address', 'browser-page'],
    sources: { argument: 'ignore', environment: 'ignore', dom: 'ignore' },
    accepts: reachesOut,
  },
};

/** Whether the data chooses the host; a URL with a fixed host is harmless. */
function reachesOut(use: SinkUse): boolean {
  return use.kind === 'browser-page' || choosesHost(use);
}
