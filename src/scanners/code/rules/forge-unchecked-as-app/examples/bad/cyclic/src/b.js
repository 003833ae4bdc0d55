import api, { asApp, asUser, authorize, route } from '@forge/api';
import { a } from './a';
export const b = (key) => (key ? asApp().requestJira(route`/rest/api/3/issue/${key}`, { method: 'DELETE' }) : a('')); // BAD
