import { asApp, assumeTrustedRoute } from '@forge/api';
export const load = async (path) => asApp().requestJira(assumeTrustedRoute(path)); // BAD
