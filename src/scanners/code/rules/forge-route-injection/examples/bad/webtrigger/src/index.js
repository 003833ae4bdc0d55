import { asApp, assumeTrustedRoute } from '@forge/api';
export const run = async (request) =>
  asApp().requestJira(assumeTrustedRoute(`/rest/api/3/issue/${request.queryParameters.key[0]}`)); // BAD
