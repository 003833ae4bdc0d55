import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('save', (req) => {
  console.debug(JSON.stringify(req)); // BAD
  return 1;
});
export const run = resolver.getDefinitions();
