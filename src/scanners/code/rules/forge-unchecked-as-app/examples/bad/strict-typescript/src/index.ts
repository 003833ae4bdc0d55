"use strict";
import api, { asApp, asUser, authorize, route } from '@forge/api';
interface Call { payload: { key: string } }
export const run = async ({ payload }: Call) =>
  api.asApp().requestJira(route`/rest/api/3/issue/${payload.key}`, { method: 'PUT', body: '{}' }); // BAD
