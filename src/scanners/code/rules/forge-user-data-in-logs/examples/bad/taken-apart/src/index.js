import api, { route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('send', async ({ payload, context }) => {
  const { corporateEmail, via } = payload;
  console.log(`sending to ${corporateEmail} via ${via}`); // BAD
  const issue = await (await api.asUser().requestJira(route`/rest/api/3/issue/${context.extension.issue.key}`)).json();
  const requester = issue.fields.reporter?.displayName ?? 'somebody';
  console.info('asked for by', requester); // BAD
});
export const run = resolver.getDefinitions();
resolver.define('kept', (req) => {
  const sent = req.payload ?? {};
  console.log('got', sent); // BAD
});
