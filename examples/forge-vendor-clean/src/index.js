import { asApp, asUser, authorize, fetch, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

const resolver = new Resolver();

resolver.define('delete', async ({ payload }) => {
  if (!(await authorize().onJiraIssue([payload.key]).canDelete())) throw new Error('not allowed');
  await asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' });
});

resolver.define('settings', async () => {
  const token = await kvs.getSecret('tracker-token');
  return { settings: await kvs.get('settings'), connected: token !== undefined };
});

resolver.define('import', async () => {
  const reply = await fetch('https://tasks.example.com/v1/tasks');
  console.log('imported', reply.status);
  return reply.json();
});

resolver.define('read', ({ payload }) => asUser().requestJira(route`/rest/api/3/issue/${payload.key}`));

export const handler = resolver.getDefinitions();
