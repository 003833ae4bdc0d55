import api, { asApp, asUser, authorize, route } from '@forge/api';
const isAdmin = async () => {
  const reply = await asUser().requestJira(route`/rest/api/3/mypermissions?permissions=ADMINISTER`);
  const { permissions } = await reply.json();
  return permissions.ADMINISTER.havePermission;
};
export const run = async ({ payload }) => {
  if (!(await isAdmin())) return 403;
  return asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'DELETE' });
};
