import type { ForgeRule } from '../rule.js';

/** Reports authentication providers that put tokens into URLs. */
export const oauthTokenInUrl: ForgeRule = {
  id: 'forge-oauth-token-in-url',
  title: 'OAuth token in the address of requests',
  severity: 'medium',
  severityReason:
    'Whoever reads a log of the service or of a proxy has the token of a user until it ends (C:H, needs access to logs).',
  confidence: 'high',
  cwe: ['CWE-598'],
  requirement: { table: 'all-apps', number: '5' },
  why: 'With bearerMethod uri-query the token of a user is a part of the address, which servers and proxies write into their logs.',
  fix: {
    text: 'Send it in the Authorization header, which is the default, or in the body (form-encoded).',
    before: 'providers:\n  auth:\n    - key: service\n      type: oauth2\n      bearerMethod: uri-query',
    after:
      'providers:\n  auth:\n    - key: service\n      type: oauth2\n      bearerMethod: authorization-header',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/providers/'],
  check: ({ manifest }) =>
    manifest.providers.flatMap((provider) => {
      const method = provider.get('bearerMethod');
      const key = provider.get('key').text ?? '';
      if (method.text !== 'uri-query') return [];
      return [{ at: method.at, subject: key, detail: `the provider ${key} sends its token in the address` }];
    }),
};
