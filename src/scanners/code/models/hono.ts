import type { LibraryModel } from '../engine/library/model.js';
import { validParts } from '../engine/library/request-checks.js';
import { isMarkup, namesMarkup } from '../engine/rules/content-type.js';

const VERBS = 'get,post,put,patch,delete,options,all,use,on';

/** Hono. */
export const hono: LibraryModel = {
  library: 'hono',
  types: {
    'hono.{Hono,OpenAPIHono}()': 'hono.App',
    // The package gives out zod as well, and has its name.
    'zod.OpenAPIHono()': 'hono.App',
    [`hono.App.{${VERBS},basePath,route}()`]: 'hono.App',
    'hono.Context.req': 'hono.Request',
  },
  sources: {
    'hono.Request.{query,queries,param,header,json,text,parseBody,formData,blob,url,path,valid}': 'remote',
  },
  sinks: [
    { at: 'hono.Context.html', argument: 0, kind: 'html' },
    {
      at: 'hono.Context.{body,newResponse}',
      argument: 0,
      kind: 'html',
      when: (_, call) => call !== null && (namesMarkup(call.arg(2)) || isMarkup(call)),
    },
    { at: 'hono.Context.redirect', argument: 0, kind: 'redirect' },
  ],
  callbacks: [{ at: `hono.App.{${VERBS},openapi}`, parameters: ['hono.Context', ''], checked: validParts }],
};
