import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = ({ issue }) => asApp().requestJira(route`/rest/api/3/issue/${issue.key}`, { method: 'PUT' });
