import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async ({ payload }) => {
  if (await authorize().onJira(['ADMINISTER'])) {
    await asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' }); // BAD
  }
};
