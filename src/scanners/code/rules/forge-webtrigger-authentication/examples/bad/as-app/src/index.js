import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async (request) => { // BAD
  await asApp().requestJira(route`/rest/api/3/issue`, { method: 'POST', body: request.body });
  return { statusCode: 200 };
};
