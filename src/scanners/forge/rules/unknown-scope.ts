import type { ForgeRule } from '../rule.js';

/** Verbs of the scopes that Atlassian documents. */
const VERBS: ReadonlySet<string> = new Set([
  'access-email-addresses',
  'act-as-user',
  'admin',
  'delete',
  'import',
  'manage',
  'moderate',
  'project-admin',
  'read',
  'readonly',
  'redact',
  'report',
  'search',
  'send',
  'space-admin',
  'storage',
  'validate',
  'view',
  'write',
]);

/** Reports scopes that are not documented, so that nobody can tell what they allow. */
export const unknownScope: ForgeRule = {
  id: 'forge-unknown-scope',
  title: 'Scope that is not known',
  severity: 'low',
  severityReason: 'It may be a slip that asks for nothing, or something new; nobody reviewed what it opens.',
  confidence: 'medium',
  cwe: ['CWE-250'],
  requirement: { table: 'all-apps', number: '4' },
  why: 'Scopes are a verb, a resource and mostly a product. One of another form is misspelt, or opens something that no review of the app has weighed.',
  fix: {
    text: 'Look the scope up in the documentation of the call that needs it, and write it as it stands there.',
    before: 'permissions:\n  scopes:\n    - reed:issue:jira',
    after: 'permissions:\n  scopes:\n    - read:issue:jira',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product/'],
  check: ({ manifest }) =>
    manifest.scopes
      .filter(({ text }) => !isKnown(text))
      .map(({ text, at }) => ({ at, subject: text, detail: `${text} is no scope that is known` })),
};

/**
 * Whether a scope has a documented form. `:custom` scopes are the app's own, and OpenID scopes have
 * their own names.
 */
function isKnown(scope: string): boolean {
  if (scope.includes('${') || scope.endsWith(':custom')) return true;
  if (['offline_access', 'openid', 'email', 'profile'].includes(scope)) return true;
  const parts = scope.split(':');
  return parts.length >= 2 && parts.every((part) => part !== '') && VERBS.has(parts[0] ?? '');
}
