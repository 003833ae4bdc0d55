import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('save', ({ payload }) => {
  console.log('saving', Object.keys(payload).length, 'fields');
});
export const run = resolver.getDefinitions();
