import Resolver from '@forge/resolver';
import { asApp, authorize, route } from '@forge/api';
const resolver = new Resolver();
resolver.define('close', async ({ payload }) => {
  const granted = await authorize().onJira([{ permissions: ['DELETE_ISSUES'] }]);
  if (granted.length === 0 || !granted.every(({ permission }) => permission === 'DELETE_ISSUES')) return null;
  return asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' });
});
export const run = resolver.getDefinitions();
