import api, { route, storage } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
const groups = new Map();
resolver.define('groups', async ({ payload: { accountId } }) => {
  const reply = await api.asUser().requestJira(route`/rest/api/3/user/groups?accountId=${accountId}`);
  const data = await reply.json();
  groups.set(accountId, data || []); // BAD
  return groups.get(accountId);
});
export const run = resolver.getDefinitions();
let settings;
resolver.define('settings', async () => {
  settings = settings ?? (await storage.get('settings')); // BAD
  return settings;
});
