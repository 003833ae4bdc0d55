import type { Rule } from '../../engine/rules/rule.js';

/**
 * Reports end-user data in an app's logs. The check is in `forge/rules/`, since it needs the
 * manifest.
 */
export const forgeUserDataInLogs: Rule = {
  id: 'forge-user-data-in-logs',
  title: 'End-user data in the log',
  cwe: ['CWE-532'],
  owasp: 'A09:2021 Security Logging and Monitoring Failures',
  severity: 'low',
  severityReason: 'Needs access to the logs of the app; shows names, addresses or what users wrote (C:L).',
  precision: 'medium',
  message: '{sink} goes to the log',
  why: 'Logs of a Forge app can be read by its developers, and downloaded. Names, e-mail addresses and what users sent do not belong there (Forge requirement 6).',
  fix: {
    text: 'Log what happened and ids that say nothing by themselves; leave out the payload.',
    before: 'console.log(req.payload);',
    after: "console.log('saved', Object.keys(req.payload).length, 'fields');",
  },
  references: [
    'https://developer.atlassian.com/platform/forge/logging-guidelines/',
    'https://cwe.mitre.org/data/definitions/532.html',
  ],
};
