import Resolver from '@forge/resolver';
import { asApp, authorize, route } from '@forge/api';
const resolver = new Resolver();
resolver.define('close', async ({ payload }) => {
  const asked = [{ permissions: ['DELETE_ISSUES'], projects: [payload.project] }];
  const granted = await authorize().onJira(asked);
  if (!granted.every(({ projects }) => projects.includes(payload.project))) return null;
  return asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' });
});
export const run = resolver.getDefinitions();
