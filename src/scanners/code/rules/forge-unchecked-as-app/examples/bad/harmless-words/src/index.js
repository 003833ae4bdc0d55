import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = ({ payload }) =>
  api.asApp().requestJira(route`/rest/api/3/user/permission/search?query=${payload.q}`); // BAD
