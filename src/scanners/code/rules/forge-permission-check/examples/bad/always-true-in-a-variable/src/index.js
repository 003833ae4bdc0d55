import api, { asApp, asUser, authorize, route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('remove', async ({ payload }) => {
  const allowed = await authorize().onJira(['DELETE_ISSUES']); // BAD
  if (!allowed) throw new Error('not allowed');
  return payload;
});
export const run = resolver.getDefinitions();
