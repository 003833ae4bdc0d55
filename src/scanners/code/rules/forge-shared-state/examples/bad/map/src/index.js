import api, { asApp, asUser, authorize, route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
const issues = new Map();
resolver.define('issue', async ({ payload }) => {
  const reply = await asUser().requestJira(route`/rest/api/3/issue/${payload.key}`);
  issues.set(payload.key, reply); // BAD
  return issues.get(payload.key);
});
export const run = resolver.getDefinitions();
