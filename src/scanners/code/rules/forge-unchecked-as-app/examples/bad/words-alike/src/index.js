import { asApp, route } from '@forge/api';
export const run = async ({ payload }) => {
  await asApp().requestJira(route`/rest/api/3/project/${payload.key}/permissionscheme`); // BAD
  await asApp().requestConfluence(route`/wiki/api/v2/space-permissions?id=${payload.key}`); // BAD
  return asApp().requestJira(route`/rest/api/3/permissions/project?x=${payload.x}`); // BAD
};
