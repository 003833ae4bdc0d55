import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async ({ payload }) => {
  const good = { readIssue: () => asUser().requestJira(route`/rest/api/3/issue/${payload.key}`) };
  const bad = { readIssue: () => asApp().requestJira(route`/rest/api/3/issue/${payload.key}`) };
  return good.readIssue();
};
