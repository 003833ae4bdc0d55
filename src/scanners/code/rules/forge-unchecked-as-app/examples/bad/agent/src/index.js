import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = ({ key }) =>
  asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'PUT', body: '{}' }); // BAD
