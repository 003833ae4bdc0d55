import type { ForgeRule } from '../rule.js';

/** Runtimes that Atlassian still patches. */
const SUPPORTED: ReadonlySet<string> = new Set(['nodejs22.x', 'nodejs24.x']);

/** Why other runtimes are reported; any further name is unknown to Forge. */
const ENDED: ReadonlyMap<string, string> = new Map([
  [
    'nodejs20.x',
    'nodejs20.x was deprecated on 30 April 2026, and since 6 May 2026 Forge refuses deployments with it',
  ],
  ['nodejs18.x', 'nodejs18.x was removed; it gets no security fixes'],
  ['sandbox', 'the sandbox runtime does not run since 28 February 2025'],
]);

/** Reports an app without a supported runtime. */
export const runtime: ForgeRule = {
  id: 'forge-runtime',
  title: 'Runtime without security fixes',
  severity: 'high',
  severityReason:
    'Known holes of the runtime stay open for whoever can reach a function of the app, and a fix of the app itself can no longer be deployed.',
  confidence: 'high',
  cwe: ['CWE-1104'],
  requirement: { table: 'all-apps', number: '9' },
  why: 'A runtime past its end gets no fixes, and Forge takes no deployments with it: the next security fix of the app would be stuck.',
  fix: {
    text: 'Name a supported runtime, and run the tests with that version of Node.',
    before: 'app:\n  runtime:\n    name: nodejs20.x',
    after: 'app:\n  runtime:\n    name: nodejs22.x',
  },
  references: [
    'https://developer.atlassian.com/platform/forge/function-reference/nodejs-runtime/',
    'https://developer.atlassian.com/platform/forge/manifest-reference/#app',
  ],
  check: ({ manifest }) => {
    const { runtime: named, app } = manifest;
    if (named === null) {
      // A pure Connect app has no functions to run.
      if (manifest.functions.length === 0) return [];
      return [{ at: app, subject: 'missing', detail: 'app.runtime.name is missing' }];
    }
    if (SUPPORTED.has(named.text) || named.text.includes('${')) return [];
    const detail = ENDED.get(named.text) ?? `${named.text} is no runtime that Forge has`;
    return [{ at: named.at, subject: named.text, detail }];
  },
};
