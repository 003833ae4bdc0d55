import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('token', async () => {
  return await kvs.getSecret('token'); // BAD
});
export const run = resolver.getDefinitions();
