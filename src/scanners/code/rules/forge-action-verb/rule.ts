import type { Rule } from '../../engine/rules/rule.js';

/**
 * Reports actions for agents that are declared as read-only but write. The check is in
 * `forge/rules/`, since it needs the manifest.
 */
export const forgeActionVerb: Rule = {
  id: 'forge-action-verb',
  title: 'Action that writes and says that it reads',
  cwe: ['CWE-451', 'CWE-862'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'medium',
  severityReason:
    'An agent, or a text that it read, makes the call; what says that it only reads is called without asking the user (I:L).',
  precision: 'medium',
  message: '{sink} changes something',
  why: 'Agents ask a user before they create, update or delete, and call what only reads by themselves. An action that says GET and writes is done without anybody agreeing. Forge requirement 14 asks for a verb that is true.',
  fix: {
    text: 'Say the verb that the action has, or take the writing out of it.',
    before: `// manifest.yml: actionVerb: GET
export const closeIssue = ({ key }) => asUser().requestJira(route\`/rest/api/3/issue/\${key}\`, { method: 'PUT' });`,
    after: `// manifest.yml: actionVerb: UPDATE
export const closeIssue = ({ key }) => asUser().requestJira(route\`/rest/api/3/issue/\${key}\`, { method: 'PUT' });`,
  },
  references: [
    'https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/',
    'https://cwe.mitre.org/data/definitions/451.html',
  ],
};
