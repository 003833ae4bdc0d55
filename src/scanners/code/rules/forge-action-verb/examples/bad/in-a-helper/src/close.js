import api, { asApp, asUser, authorize, route } from '@forge/api';
export const close = (key) =>
  asUser().requestJira(route`/rest/api/3/issue/${key}/transitions`, { method: 'POST' }); // BAD
