import Resolver from '@forge/resolver';
import { load } from './load';
const resolver = new Resolver();
resolver.define('user', (request) => load(request.payload.path));
export const handler = resolver.getDefinitions();
