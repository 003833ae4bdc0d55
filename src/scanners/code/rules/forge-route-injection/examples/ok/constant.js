import { asApp, assumeTrustedRoute } from '@forge/api';
export const myself = () => asApp().requestJira(assumeTrustedRoute('/rest/api/3/myself'));
