import api, { asApp, asUser, authorize, route } from '@forge/api';
export class Issues {
  async removeIssue(key) {
    return asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'DELETE' }); // BAD
  }
}
