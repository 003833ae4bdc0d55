import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async () => (await asApp().requestJira(route`/rest/api/3/project/search`)).json();
