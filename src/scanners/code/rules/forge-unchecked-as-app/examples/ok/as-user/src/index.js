import api, { asApp, asUser, authorize, route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('read', async ({ payload }) => (await asUser().requestJira(route`/rest/api/3/issue/${payload.key}`)).json());
export const run = resolver.getDefinitions();
