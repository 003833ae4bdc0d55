import api, { assumeTrustedRoute } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('issue', async (req) => {
  const path = `/rest/api/3/issue/${req.payload.key}`;
  const answer = await api.asApp().requestJira(assumeTrustedRoute(path)); // BAD
  return answer.json();
});
export const handler = resolver.getDefinitions();
