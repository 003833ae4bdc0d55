import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async () => {
  const priorities = await asApp().requestJira(route`/rest/api/3/priority`);
  const known = await asApp().requestJira(route`/rest/api/3/permissions`, { headers: {} });
  const site = await api.asApp().requestConfluence(route`/wiki/rest/api/settings/systemInfo`);
  return [await priorities.json(), await known.json(), await site.json()];
};
