import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async ({ payload }) => {
  await authorize().onJiraIssue([payload.key]).canEdit(); // BAD
  return asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT' });
};
