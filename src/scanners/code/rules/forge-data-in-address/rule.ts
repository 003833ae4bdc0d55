import type { Rule, SinkUse } from '../../engine/rules/rule.js';
import { beforeTaint } from '../../engine/values/value.js';
import { onlyFrom } from '../parts/sources.js';

/**
 * Reports data of a Forge app in an address that its page leads to. What the page itself asks a
 * product for is not followed.
 */
export const forgeDataInAddress: Rule = {
  id: 'forge-data-in-address',
  title: 'Data that leaves in the address of another page',
  cwe: ['CWE-201'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason:
    'Needs a user who opens the page; what the address says is in the logs and the history of another host (UI:R, C:L).',
  precision: 'medium',
  message: '{source} becomes part of an address of another host ({sink})',
  why: 'The hosts of a manifest hold back requests, not navigation: what an address carries leaves the site all the same, and no administrator consented to it.',
  fix: {
    text: 'Lead to an address without data, and send what the other side needs with a request to a host of the manifest.',
    before: 'location.href = `https://help.example.com/?site=${context.siteUrl}`;',
    after: "location.href = 'https://help.example.com/';",
  },
  references: [
    'https://developer.atlassian.com/platform/forge/runtime-egress-permissions/',
    'https://cwe.mitre.org/data/definitions/201.html',
  ],
  taint: {
    sinks: ['left-address'],
    sources: onlyFrom({ response: 'medium' }),
    accepts: (use) => isOfForge(use) && leavesTheSite(use),
  },
};

/** Whether data comes from the app's own functions, or is what Forge tells its pages. */
function isOfForge({ taint }: SinkUse): boolean {
  return taint !== null && /\b(?:invoke|getContext)\b/u.test(taint.source.label);
}

/** Whether the address begins with a host that is none of Atlassian's. */
function leavesTheSite({ value }: SinkUse): boolean {
  const host = /^https?:\/\/([^/?#:]+)/iu.exec(beforeTaint(value) ?? '')?.[1]?.toLowerCase();
  return host !== undefined && !/(?:^|\.)atlassian\.(?:net|com)$/u.test(host);
}
