import api, { route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
const known = new Map();
resolver.define('groups', async ({ payload }) => {
  const { accountId } = payload ?? {};
  if (known.has(accountId)) return known.get(accountId);
  return api.asApp().requestJira(route`/rest/api/3/user/groups?accountId=${accountId}`); // BAD
});
resolver.define('mine', async ({ payload: { accountId, owner } }) => {
  if (accountId !== owner) return 403;
  return api.asApp().requestJira(route`/rest/api/3/user/groups?accountId=${accountId}`); // BAD
});
export const run = resolver.getDefinitions();
