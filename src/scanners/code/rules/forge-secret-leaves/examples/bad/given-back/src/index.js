import { storage } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('settings', async () => {
  const token = await storage.getSecret('token');
  return { token, name: 'service' }; // BAD
});
export const run = resolver.getDefinitions();
