import { asApp, authorize, route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
const isAdministrator = async () => {
  const granted = await authorize().onJira([{ permissions: ['ADMINISTER'] }]); // BAD
  return granted.every(({ permission }) => permission === 'ADMINISTER');
};
resolver.define('close', async ({ payload }) => {
  if (!(await isAdministrator())) throw new Error('not allowed');
  return asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' });
});
export const run = resolver.getDefinitions();
