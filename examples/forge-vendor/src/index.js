import api, { asApp, assumeTrustedRoute, asUser, authorize, fetch, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

const resolver = new Resolver();

let settings;

resolver.define('delete', async ({ payload }) => {
  if (await authorize().onJira(['DELETE_ISSUES'])) {
    await asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' });
  }
});

resolver.define('settings', async () => {
  settings ??= await kvs.get('settings');
  if (settings === undefined) settings = await kvs.get('defaults');
  const token = await kvs.getSecret('tracker-token');
  return { settings, token };
});

resolver.define('import', async ({ payload }) => {
  console.log('importing', payload);
  return fetch(`https://${payload.site}.atlassian.net/rest/api/3/search`, {
    headers: { Authorization: `Basic ${process.env.IMPORT_TOKEN}` },
  });
});

resolver.define('read', ({ payload }) =>
  api.asUser().requestJira(assumeTrustedRoute(`/rest/api/3/issue/${payload.key}`)),
);

export const handler = resolver.getDefinitions();
export const whoAmI = () => asUser().requestJira(route`/rest/api/3/myself`);
