import { createHmac, timingSafeEqual } from 'node:crypto';
import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async (request) => {
  const wanted = createHmac('sha256', process.env.HOOK_SECRET).update(request.body).digest();
  const given = Buffer.from(request.headers['x-signature']?.[0] ?? '', 'hex');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return { statusCode: 401 };
  await asApp().requestJira(route`/rest/api/3/issue`, { method: 'POST', body: request.body });
  return { statusCode: 204 };
};
