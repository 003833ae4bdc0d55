import { asUser } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('page', async ({ payload }) => {
  const { id } = payload;
  return asUser().requestConfluence('/wiki/api/v2/pages/' + id); // BAD
});
export const handler = resolver.getDefinitions();
