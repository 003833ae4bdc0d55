import { asUser as asApp, route } from '@forge/api';
export const run = ({ payload }) => asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT' });
