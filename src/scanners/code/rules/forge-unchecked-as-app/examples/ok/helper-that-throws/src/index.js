import { assertEditor } from './guard';
import api, { asApp, asUser, authorize, route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('close', async ({ payload, context }) => {
  await assertEditor(payload.key, context);
  return asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT' });
});
export const run = resolver.getDefinitions();
