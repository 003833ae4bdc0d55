import api, { asApp, asUser, authorize, route } from '@forge/api';
export async function remove(key) {
  return asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'DELETE' }); // BAD
}
