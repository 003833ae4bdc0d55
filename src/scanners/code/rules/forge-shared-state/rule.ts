import type { Rule } from '../../engine/rules/rule.js';

/**
 * Reports state that is shared between tenants. The check is in `forge/rules/`, since it needs the
 * manifest.
 */
export const forgeSharedState: Rule = {
  id: 'forge-shared-state',
  title: 'State shared by tenants',
  cwe: ['CWE-488', 'CWE-668'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'high',
  severityReason:
    'No right is needed: who calls next, of whatever site, may be given what another one left (AC:H, C:H).',
  precision: 'medium',
  message: '{sink} is kept between calls',
  why: "A warm process of Forge serves many sites one after the other. What a call leaves in a variable of the module, or below /tmp, is still there for the next one. Storage (KVS, SQL) is kept apart by Forge, a cache of one's own is not.",
  fix: {
    text: 'Keep it in the function, or in storage; where a cache is needed, make the cloud id or the installation a part of its key.',
    before: `let settings;
export const handler = async () => (settings ??= await kvs.get('settings'));`,
    after: "export const handler = async () => kvs.get('settings');",
  },
  references: [
    'https://developer.atlassian.com/platform/forge/runtime-reference/',
    'https://cwe.mitre.org/data/definitions/488.html',
  ],
};
