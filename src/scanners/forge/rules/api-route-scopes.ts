import type { ForgeRule } from '../rule.js';

/** Reports an API route of the app that requires no scopes. */
export const apiRouteScopes: ForgeRule = {
  id: 'forge-api-route-scopes',
  title: 'API route without scopes',
  severity: 'medium',
  severityReason:
    'Any program that a user of the site has allowed anything can call it in the name of that user (PR:L, C:L/I:L).',
  confidence: 'high',
  cwe: ['CWE-862'],
  requirement: { table: 'all-apps', number: '1' },
  why: 'Scopes say which programs may call a route of the app. Without any, a token that was given for something else opens it.',
  fix: {
    text: 'Give every route the scopes that its callers need.',
    before:
      'modules:\n  apiRoute:\n    - key: tasks\n      path: /tasks\n      operation: GET\n      function: tasks',
    after:
      'modules:\n  apiRoute:\n    - key: tasks\n      path: /tasks\n      operation: GET\n      function: tasks\n      scopes:\n        - read:tasks:custom',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/modules/api-route/'],
  check: ({ manifest }) =>
    manifest.modules
      .filter(({ type, node }) => type === 'apiRoute' && node.get('scopes').items.length === 0)
      .map(({ key, node, at }) => ({
        at,
        subject: key,
        detail: `the route ${node.get('path').text ?? key} has no scopes`,
      })),
};
