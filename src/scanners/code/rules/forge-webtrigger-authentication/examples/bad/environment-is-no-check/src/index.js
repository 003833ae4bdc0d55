import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async ({ body }) => { // BAD
  const project = process.env.PROJECT;
  return asApp().requestJira(route`/rest/api/3/project/${project}`, { method: 'PUT', body });
};
