import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async () => {
  const me = await (await asUser().requestJira(route`/rest/api/3/myself`)).json();
  console.info(`hello ${me.emailAddress}`); // BAD
};
