import type { LibraryModel } from '../engine/library/model.js';

const VERBS = 'get,post,put,patch,delete,options,all,use,on';

/** Hono. */
export const hono: LibraryModel = {
  library: 'hono',
  types: {
    'hono.{Hono,OpenAPIHono}()': 'hono.App',
    '@hono/zod-openapi.OpenAPIHono()': 'hono.App',
    [`hono.App.{${VERBS},basePath,route}()`]: 'hono.App',
    'hono.Context.req': 'hono.Request',
  },
  sources: {
    'hono.Request.{query,queries,param,header,json,text,parseBody,formData,blob,url,path}': 'remote',
  },
  sinks: [
    { at: 'hono.Context.html', argument: 0, kind: 'html' },
    { at: 'hono.Context.redirect', argument: 0, kind: 'redirect' },
  ],
  callbacks: [{ at: `hono.App.{${VERBS}}`, parameters: ['hono.Context', ''] }],
};
