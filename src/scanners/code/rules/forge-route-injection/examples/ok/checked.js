import { asApp, assumeTrustedRoute } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('issue', async (req) => {
  const { key } = req.payload;
  if (!/^[A-Z]+-\d+$/.test(key)) throw new Error('no key');
  return asApp().requestJira(assumeTrustedRoute(`/rest/api/3/issue/${key}`));
});
export const handler = resolver.getDefinitions();
