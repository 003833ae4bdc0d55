import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = () => asUser().requestJira(route`/rest/api/3/myself`);
