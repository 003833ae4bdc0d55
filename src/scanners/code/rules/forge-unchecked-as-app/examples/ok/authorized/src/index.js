import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async ({ payload }) => {
  if (!(await authorize().onJiraIssue([payload.key]).canEdit())) return 403;
  const reply = await asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT', body: '{}' });
  return reply.status;
};
