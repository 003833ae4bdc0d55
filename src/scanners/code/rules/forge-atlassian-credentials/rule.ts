import type { Rule } from '../../engine/rules/rule.js';

/**
 * Reports requests to Atlassian with a person's credentials. The check is in `forge/rules/`, since
 * it needs the manifest.
 */
export const forgeAtlassianCredentials: Rule = {
  id: 'forge-atlassian-credentials',
  title: 'Password or API token of an Atlassian account',
  cwe: ['CWE-522', 'CWE-798'],
  owasp: 'A07:2021 Identification and Authentication Failures',
  severity: 'high',
  severityReason:
    'Whoever reads what the app keeps has all the rights of that person, on every site of theirs (C:H/I:H).',
  precision: 'medium',
  message: '{sink} sends the credentials of an Atlassian account',
  why: 'Apps may not collect or store the passwords or API tokens of Atlassian users (requirement 10 of all Marketplace apps). Forge gives an app access by scopes, which administrators see and can take back.',
  fix: {
    text: 'Call the product through asUser() or asApp(), and ask for the scope.',
    before:
      "fetch('https://site.atlassian.net/rest/api/3/issue/A-1', { headers: { Authorization: `Basic ${token}` } });",
    after: 'asUser().requestJira(route`/rest/api/3/issue/A-1`);',
  },
  references: [
    'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    'https://cwe.mitre.org/data/definitions/522.html',
  ],
};
