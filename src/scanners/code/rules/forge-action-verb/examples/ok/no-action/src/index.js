import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = ({ payload }) => asUser().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT' });
