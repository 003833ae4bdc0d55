import type { Rule } from '../../engine/rules/rule.js';

/**
 * Reports web triggers that act for unauthenticated callers. The check is in `forge/rules/`, since
 * it needs the manifest.
 */
export const forgeWebtriggerAuthentication: Rule = {
  id: 'forge-webtrigger-authentication',
  title: 'Web trigger that does not check who calls',
  cwe: ['CWE-306'],
  owasp: 'A07:2021 Identification and Authentication Failures',
  severity: 'high',
  severityReason:
    'Reached over the internet without any right by whoever has the address; acts as the app (PR:N, C:H/I:H).',
  precision: 'medium',
  message: '{sink} does what it is asked, by anybody',
  why: 'Forge lets everybody who has the address call a web trigger, on purpose. Only its handler can tell a caller from a stranger: by a signature (HMAC), a token or a shared secret, compared in constant time. Requirement 1 of all Marketplace apps asks for it.',
  fix: {
    text: 'Keep a secret in the secret store or an encrypted variable, let the caller sign the body with it, and compare the signature before anything else.',
    before: `export const hook = async (request) => {
  await asApp().requestJira(route\`/rest/api/3/issue\`, { method: 'POST', body: request.body });
  return { statusCode: 204 };
};`,
    after: `export const hook = async (request) => {
  const signature = createHmac('sha256', process.env.HOOK_SECRET).update(request.body).digest();
  const given = Buffer.from(request.headers['x-signature']?.[0] ?? '', 'hex');
  if (given.length !== signature.length || !timingSafeEqual(given, signature)) return { statusCode: 401 };
  await asApp().requestJira(route\`/rest/api/3/issue\`, { method: 'POST', body: request.body });
  return { statusCode: 204 };
};`,
  },
  references: [
    'https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/',
    'https://cwe.mitre.org/data/definitions/306.html',
  ],
};
