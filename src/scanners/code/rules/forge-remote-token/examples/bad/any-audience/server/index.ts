import * as jose from 'jose';
const keys = jose.createRemoteJWKSet(new URL('https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'));
export async function sessionOf(token: string) {
  const unverified = jose.decodeJwt(token);
  const { payload } = await jose.jwtVerify(token, keys, { // BAD
    audience: unverified.app.id,
    issuer: 'forge/invocation-token',
  });
  return payload;
}
export async function accountOf(token: string) {
  const { payload } = await jose.jwtVerify(token, keys); // BAD
  return payload.principal;
}
