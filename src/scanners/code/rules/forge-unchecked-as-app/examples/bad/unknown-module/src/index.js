import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = ({ payload }) => asApp().requestConfluence(route`/wiki/api/v2/pages/${payload.id}`); // BAD
