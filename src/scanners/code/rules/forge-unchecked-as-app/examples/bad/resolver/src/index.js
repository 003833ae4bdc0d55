import api, { asApp, asUser, authorize, route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('remove', async ({ payload }) => {
  await api.asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' }); // BAD
});
export const run = resolver.getDefinitions();
