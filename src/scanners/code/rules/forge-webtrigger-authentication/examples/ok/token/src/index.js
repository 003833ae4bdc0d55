import { jwtVerify } from 'jose';
import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async ({ headers, body }) => {
  await jwtVerify(headers.authorization[0].slice(7), KEYS, { issuer: 'https://idp.example.com' });
  await asApp().requestJira(route`/rest/api/3/issue`, { method: 'POST', body });
  return { statusCode: 204 };
};
const KEYS = new Uint8Array(32);
