import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async ({ payload, context }) => {
  if (payload.accountId !== context.accountId) return 403;
  return asApp().requestJira(route`/rest/api/3/user/properties/tasks?accountId=${payload.accountId}`);
};
