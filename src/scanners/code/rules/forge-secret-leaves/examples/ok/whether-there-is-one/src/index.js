import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('settings', async () => {
  const token = await kvs.getSecret('token');
  console.log('set', token !== undefined);
  return { connected: Boolean(token) };
});
export const run = resolver.getDefinitions();
