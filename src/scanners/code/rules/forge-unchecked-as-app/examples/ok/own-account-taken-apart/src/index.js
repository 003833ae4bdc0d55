import api, { route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('mine', async ({ payload, context }) => {
  const { accountId } = context;
  if (payload.owner !== accountId) return 403;
  return api.asApp().requestJira(route`/rest/api/3/user/groups?accountId=${payload.owner}`);
});
export const run = resolver.getDefinitions();
