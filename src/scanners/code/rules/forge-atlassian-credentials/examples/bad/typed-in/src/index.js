import { fetch } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('check', ({ payload }) =>
  fetch(`https://${payload.site}.atlassian.net/rest/api/3/myself`, { // BAD
    headers: { Authorization: 'Basic ' + btoa(`${payload.email}:${payload.token}`) },
  }),
);
export const run = resolver.getDefinitions();
