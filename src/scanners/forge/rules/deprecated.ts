import type { ForgeRule } from '../rule.js';

/** Deprecated modules, with the date of deprecation and the replacement. */
const MODULES: ReadonlyMap<string, string> = new Map([
  ['jira:issueGlance', 'deprecated since 5 May 2026, use jira:issueContext'],
  ['jira:fullPage', 'deprecated since 30 September 2026, use global:fullPage'],
  ['confluence:fullPage', 'deprecated since 30 September 2026, use global:fullPage'],
]);

const CONNECT = "Connect's support ends on 31 January 2027";

/** Reports modules and properties that Atlassian has deprecated. */
export const deprecated: ForgeRule = {
  id: 'forge-deprecated',
  title: 'Part of an app that is no longer looked after',
  severity: 'low',
  severityReason: 'Opens nothing by itself; after its end it gets no security fixes and stops working.',
  confidence: 'high',
  cwe: ['CWE-477'],
  requirement: null,
  why: 'Modules that Atlassian has deprecated, and Connect as a whole, get no fixes past their end. What still hangs on them cannot be repaired in a hurry.',
  fix: {
    text: 'Move to the module that takes its place; replace Connect modules by Forge ones.',
    before: 'modules:\n  jira:issueGlance:\n    - key: glance',
    after: 'modules:\n  jira:issueContext:\n    - key: glance',
  },
  references: [
    'https://developer.atlassian.com/platform/forge/changelog/',
    'https://developer.atlassian.com/platform/adopting-forge-from-connect/',
  ],
  check: ({ manifest }) => [
    ...manifest.modules.flatMap(({ type, key, at }) => {
      const why = MODULES.get(type);
      return why === undefined ? [] : [{ at, subject: `${type} ${key}`, detail: `${type} is ${why}` }];
    }),
    ...manifest.connect.map(({ text, at }) => ({ at, subject: text, detail: `${text}: ${CONNECT}` })),
  ],
};
