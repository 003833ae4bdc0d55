import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async ({ payload }) => {
  const used = { read: () => asUser().requestJira(route`/rest/api/3/issue/${payload.key}`) };
  const unused = { remove: () => asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' }) };
  return used.read();
};
