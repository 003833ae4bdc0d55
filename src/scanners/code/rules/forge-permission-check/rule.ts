import type { Rule } from '../../engine/rules/rule.js';

/**
 * Reports permission checks that have no effect. The check is in `forge/rules/`, since it needs the
 * manifest.
 */
export const forgePermissionCheck: Rule = {
  id: 'forge-permission-check',
  title: 'Permission check that is always passed',
  cwe: ['CWE-863', 'CWE-253'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'high',
  severityReason: 'Needs a user of the site; then what only some may do is done for anybody (PR:L, C:H/I:H).',
  precision: 'medium',
  message: '{sink} decides nothing',
  why: '`authorize().onJira([…])` gives the list of permissions that are granted, and every list is true. For an empty list of ids the other questions answer yes, and a check of which nobody reads the answer stops nobody.',
  fix: {
    text: 'Ask about the thing itself (`onJiraIssue([id]).canEdit()`) and stop where the answer is no; of `onJira` compare the length of the list.',
    before: "if (await authorize().onJira(['ADMINISTER_PROJECTS'])) await remove();",
    after: `const granted = await authorize().onJira(['ADMINISTER_PROJECTS']);
if (granted.length === 1) await remove();`,
  },
  references: [
    'https://developer.atlassian.com/platform/forge/runtime-reference/authorize-api/',
    'https://cwe.mitre.org/data/definitions/863.html',
  ],
};
