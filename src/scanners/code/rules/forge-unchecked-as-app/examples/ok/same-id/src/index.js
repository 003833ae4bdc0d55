import { asApp, asUser, authorize, route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('both', async (req) => {
  const { key, comment } = req.payload;
  if (!(await authorize().onJiraIssue([req.payload.key]).canEdit())) return 403;
  return asApp().requestJira(route`/rest/api/3/issue/${key}/comment/${comment}`, { method: 'PUT' });
});
resolver.define('asked-for', async ({ payload }) => {
  const issue = await (await asUser().requestJira(route`/rest/api/3/issue/${payload.key}`)).json();
  if (!(await authorize().onJiraIssue([issue.id]).canEdit())) return 403;
  return asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT' });
});
resolver.define('made', async ({ payload }) => {
  if (!(await authorize().onJiraProject([payload.project]).canCreateIssues())) return 403;
  const body = JSON.stringify({ fields: { project: { id: payload.project } } });
  return asApp().requestJira(route`/rest/api/3/issue`, { method: 'POST', body });
});
resolver.define('several', async ({ payload: { project, key } }) => {
  const inProject = await authorize().onJiraProject([project]).canBrowse();
  const ofIssue = await authorize().onJiraIssue([key]).canEdit();
  if (!inProject || !ofIssue) return 403;
  return asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'PUT' });
});
export const run = resolver.getDefinitions();
