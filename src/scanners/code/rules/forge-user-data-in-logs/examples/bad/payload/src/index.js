import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('save', ({ payload }) => {
  console.log('saving', payload); // BAD
});
export const run = resolver.getDefinitions();
