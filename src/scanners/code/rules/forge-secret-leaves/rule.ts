import type { Rule } from '../../engine/rules/rule.js';

/**
 * Reports values of the secret store that leave the app. The check is in `forge/rules/`, since it
 * needs the manifest.
 */
export const forgeSecretLeaves: Rule = {
  id: 'forge-secret-leaves',
  title: 'Secret that leaves the secret store',
  cwe: ['CWE-532', 'CWE-200'],
  owasp: 'A09:2021 Security Logging and Monitoring Failures',
  severity: 'high',
  severityReason: 'Whoever reads the logs, or any user who can call the function, has the credential (C:H).',
  precision: 'medium',
  message: '{sink} has a value of the secret store',
  why: 'The secret store keeps a value from everybody but the code of the app. Written to a log it is kept for two weeks where developers look; given back by a resolver it is in the browser of whoever asks.',
  fix: {
    text: 'Log that there is a secret, not what it is; use it in the back end, and give back only what the page needs.',
    before: `const token = await kvs.getSecret('token');
console.log(token);`,
    after: `const token = await kvs.getSecret('token');
console.log('token is set:', token !== undefined);`,
  },
  references: [
    'https://developer.atlassian.com/platform/forge/storage-reference/storage-api-secret/',
    'https://cwe.mitre.org/data/definitions/532.html',
  ],
};
