import { asApp, authorize, route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('member', async ({ payload }) => {
  if (!(await authorize().onJiraIssue([payload.mine]).canEdit())) throw new Error('not allowed');
  return asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT' }); // BAD
});
resolver.define('taken-apart', async ({ payload: { key, project } }) => {
  const may = await authorize().onJiraProject([project]).canAdminister();
  if (!may) return 403;
  return asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'PUT' }); // BAD
});
resolver.define('named', async (req) => {
  const { parent } = req.payload ?? {};
  const key = req.payload.key;
  if (!(await authorize().onJiraIssue([parent]).canEdit())) return 403;
  return asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'PUT' }); // BAD
});
export const run = resolver.getDefinitions();
