import type { Rule } from '../../engine/rules/rule.js';

/**
 * Reports requests on behalf of the app without a check of the caller's permissions. The check is
 * in `forge/rules/`, since it needs the manifest.
 */
export const forgeUncheckedAsApp: Rule = {
  id: 'forge-unchecked-as-app',
  title: 'Request as the app without a permission check',
  cwe: ['CWE-862', 'CWE-285'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'high',
  severityReason:
    'Needs a user of the site who can load any module of the app; reads or changes what only the app may (PR:L, C:H/I:H).',
  precision: 'medium',
  message: '{sink} acts as the app, and nothing checks what the caller may do',
  why: 'asApp() has the rights of the app, whoever calls. Display conditions hide a page and stop nobody from calling its function. Marketplace requirement 1 (authorize every request) and Forge requirements 1 and 2 ask for asUser(), or for a check before asApp().',
  fix: {
    text: 'Use asUser(), so that the product checks; where the app has to act, ask authorize() about the very thing first, and stop where the answer is no.',
    before: `resolver.define('close', ({ payload }) =>
  asApp().requestJira(route\`/rest/api/3/issue/\${payload.key}\`, { method: 'PUT' }),
);`,
    after: `resolver.define('close', ({ payload }) =>
  asUser().requestJira(route\`/rest/api/3/issue/\${payload.key}\`, { method: 'PUT' }),
);`,
  },
  references: [
    'https://developer.atlassian.com/platform/forge/runtime-reference/authorize-api/',
    'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    'https://cwe.mitre.org/data/definitions/862.html',
  ],
};
