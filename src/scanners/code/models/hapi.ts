import type { LibraryModel } from '../engine/library/model.js';
import { locationHeader } from './parts/location.js';

/** Hapi. */
export const hapi: LibraryModel = {
  library: '@hapi/hapi',
  types: {
    '{@hapi/hapi,hapi}.{server,Server}()': 'hapi.Server',
    '@hapi/hapi.Request': 'hapi.Request',
    '@hapi/hapi.ResponseToolkit': 'hapi.Toolkit',
    'hapi.Toolkit.response().{code,header}()': 'hapi.Toolkit.response()',
  },
  sources: {
    'hapi.Request.{payload,query,params,headers,url,path,state,paramsArray}': 'remote',
    'hapi.Request.info.{host,hostname,referrer}': 'remote',
  },
  sinks: [
    { at: 'hapi.Toolkit.response', argument: 0, kind: 'html' },
    locationHeader('hapi.Toolkit.response().header'),
    { at: 'hapi.Toolkit.redirect', argument: 0, kind: 'redirect' },
    { at: 'hapi.Toolkit.response().redirect', argument: 0, kind: 'redirect' },
    { at: 'hapi.Toolkit.file', argument: 0, kind: 'path' },
    { at: 'hapi.Toolkit.view', argument: 0, kind: 'template-name' },
  ],
  callbacks: [{ at: 'hapi.Server.ext', parameters: ['hapi.Request', 'hapi.Toolkit'] }],
  parameters: [
    {
      names: [
        ['request', 'req'],
        ['h', 'toolkit'],
      ],
      are: ['hapi.Request', 'hapi.Toolkit'],
    },
  ],
};
