import type { ForgeRule } from '../rule.js';

/** Permission checks of the permissions SDK, for back ends and pages. */
const ASKED = /\b(?:hasScope|hasPermission|canFetchFrom|canLoadResource|usePermissions)\b/u;

/** Reports an app that manages the enforcement of permissions itself, but does not check any. */
export const appManaged: ForgeRule = {
  id: 'forge-app-managed',
  title: 'Permissions that the app has to enforce and does not',
  severity: 'medium',
  severityReason:
    'What an administrator has refused is done all the same, or fails in ways that nobody planned (PR:L, C:L/I:L).',
  confidence: 'medium',
  cwe: ['CWE-862'],
  requirement: { table: 'all-apps', number: '4' },
  why: 'With enforcement: app-managed new code runs before an administrator agrees to new permissions. The app itself has to ask what it may do, and no code of it does.',
  fix: {
    text: 'Ask the permissions SDK before every use of a permission that may not be granted, or leave the enforcement to Forge.',
    before: 'permissions:\n  enforcement: app-managed',
    after: 'permissions:\n  scopes:\n    - read:jira-work',
  },
  references: ['https://developer.atlassian.com/platform/forge/rolling-releases/'],
  readsSources: true,
  check: ({ manifest, sources, sourcesWhole }) => {
    const { appManaged: at } = manifest;
    if (at === null || !sourcesWhole || sources.some((text) => ASKED.test(text))) return [];
    const detail = 'permissions.enforcement is app-managed, and no code asks the permissions SDK';
    return [{ at, subject: 'enforcement', detail }];
  },
};
