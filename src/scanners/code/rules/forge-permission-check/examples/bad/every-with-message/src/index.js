import { asApp, authorize, route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('close', async ({ payload }) => {
  const granted = await authorize().onJira([{ permissions: ['ADMINISTER'] }]); // BAD
  if (!granted.every((p) => p.permission === 'ADMINISTER')) throw new Error('you may not close issues');
  return asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' });
});
export const run = resolver.getDefinitions();
