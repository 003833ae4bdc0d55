import api, { route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('issue', async (req) => {
  const answer = await api.asApp().requestJira(route`/rest/api/3/issue/${req.payload.key}`);
  return answer.json();
});
export const handler = resolver.getDefinitions();
