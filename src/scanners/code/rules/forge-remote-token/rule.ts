import type { Rule } from '../../engine/rules/rule.js';

/**
 * Reports servers of Forge Remote that do not verify the invocation token. The check is in
 * `forge/remote/`, since it needs the manifest.
 */
export const forgeRemoteToken: Rule = {
  id: 'forge-remote-token',
  title: 'Remote that does not verify the invocation token',
  cwe: ['CWE-345', 'CWE-347'],
  owasp: 'A07:2021 Identification and Authentication Failures',
  severity: 'high',
  severityReason:
    'Reached over the internet by whoever knows the address; acts for any site, user and app that the request names (PR:N, C:H/I:H).',
  precision: 'high',
  message: '{sink} acts for requests that may not come from Forge',
  why: 'A remote is a server on the internet. That a request comes from Forge, for this app, and for which site and user, only the invocation token says, and only once its signature, its issuer and its audience are verified. A token that is merely decoded, or was issued for another app, says nothing. Requirement 1 of all Marketplace apps asks for it, and an app without it fails the approval.',
  fix: {
    text: 'Verify the bearer token before anything else: with the keys that Forge publishes, the issuer forge/invocation-token and the id of your app as audience; answer 401 where it fails.',
    before: `app.post('/events', (req, res) => {
  const { accountId } = decodeJwt(req.headers.authorization.slice(7));
  res.json(load(accountId));
});`,
    after: `const keys = createRemoteJWKSet(new URL('https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'));
app.post('/events', async (req, res) => {
  const token = req.headers.authorization?.slice(7) ?? '';
  const { payload } = await jwtVerify(token, keys, { issuer: 'forge/invocation-token', audience: process.env.APP_ID });
  res.json(load(payload.principal));
});`,
  },
  references: [
    'https://developer.atlassian.com/platform/forge/remote/essentials/',
    'https://developer.atlassian.com/platform/marketplace/security-requirements/',
    'https://cwe.mitre.org/data/definitions/345.html',
  ],
};
