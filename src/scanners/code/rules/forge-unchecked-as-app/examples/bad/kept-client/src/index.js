import api, { asApp, asUser, authorize, route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
const client = api.asApp();
const read = async (key) => client.requestJira(route`/rest/api/3/issue/${key}`); // BAD
resolver.define('read', ({ payload }) => read(payload.key));
export const run = resolver.getDefinitions();
