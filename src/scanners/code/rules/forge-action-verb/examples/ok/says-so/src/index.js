import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = ({ key }) => asUser().requestJira(route`/rest/api/3/issue/${key}`, { method: 'PUT' });
