import type { Rule } from '../../engine/rules/rule.js';

/**
 * Reports web triggers that return HTML with request data. The check is in `forge/rules/`, since it
 * needs the manifest.
 */
export const forgeWebtriggerHtml: Rule = {
  id: 'forge-webtrigger-html',
  title: 'Web trigger that answers with HTML made of its input',
  cwe: ['CWE-79'],
  owasp: 'A03:2021 Injection',
  severity: 'medium',
  severityReason:
    'Needs somebody who opens an address; runs a script on the domain of web triggers (UI:R, C:L/I:L).',
  precision: 'medium',
  message: '{sink} becomes HTML',
  why: 'What stands in the address or the body of a request becomes a part of the page, and with it a script of whoever wrote the address.',
  fix: {
    text: 'Answer with text or JSON, or encode what is put into the page.',
    before: `export const page = ({ queryParameters }) => ({
  statusCode: 200,
  headers: { 'Content-Type': ['text/html'] },
  body: \`<p>\${queryParameters.name}</p>\`,
});`,
    after: `export const page = ({ queryParameters }) => ({
  statusCode: 200,
  headers: { 'Content-Type': ['text/html'] },
  body: \`<p>\${escapeHtml(queryParameters.name)}</p>\`,
});`,
  },
  references: [
    'https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/',
    'https://cwe.mitre.org/data/definitions/79.html',
  ],
};
