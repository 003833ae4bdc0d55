import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async () => {
  const reply = await asUser().requestJira(route`/rest/api/3/myself`);
  console.log('answered', reply.status);
};
