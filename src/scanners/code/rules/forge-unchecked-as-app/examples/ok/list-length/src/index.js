import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async ({ payload }) => {
  const granted = await authorize().onJira(['ADMINISTER_PROJECTS']);
  if (granted.length === 0) return 403;
  return asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' });
};
