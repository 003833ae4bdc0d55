import { asApp as app, route } from '@forge/api';
export const run = ({ payload }) => app().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT' }); // BAD
