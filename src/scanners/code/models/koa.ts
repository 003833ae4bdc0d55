import type { LibraryModel } from '../engine/library/model.js';
import { locationHeader } from './parts/location.js';

const VERBS = 'get,post,put,patch,delete,del,all,use,head,options,param';

const PART = 'source:remote:a part of the address';

/** Koa and its routers. */
export const koa: LibraryModel = {
  library: 'koa, @koa/router, koa-route',
  types: {
    'koa()': 'koa.App',
    '{koa-router,@koa/router,koa-joi-router}()': 'koa.Router',
    '{koa-router,@koa/router}.Router()': 'koa.Router',
    [`koa.Router.{${VERBS},prefix}()`]: 'koa.Router',
    'koa.{Context,ParameterizedContext,DefaultContext}': 'koa.Context',
    'koa.Context.{request,req}': 'koa.Request',
    'koa.Context.{response,res}': 'koa.Response',
  },
  sources: {
    'koa.Context.{query,params,headers,header,url,originalUrl,path,querystring,search,host,hostname,href,origin,get}':
      'remote',
    'koa.Request.{body,rawBody,query,headers,header,url,originalUrl,path,querystring,search,host,hostname,href,origin,get}':
      'remote',
    'koa.Request.{files,file}': 'upload',
    'koa.Context.{file,files}': 'upload',
    'koa.Context.cookies.get': 'remote',
  },
  sinks: [
    {
      at: 'koa.{Context,Response}.body',
      argument: 'value',
      kind: 'html',
      // Rows of a database are sent as JSON.
      when: ({ shape, taints }) => shape !== null || taints.some(({ source }) => source.kind !== 'storage'),
    },
    { at: 'koa.{Context,Response}.redirect', argument: 0, kind: 'redirect' },
    locationHeader('koa.{Context,Response}.set'),
    { at: 'koa.Context.render', argument: 0, kind: 'template-name' },
    {
      at: 'koa.Context.render',
      argument: 1,
      kind: 'template-options',
      when: (value) => value.objects.length === 0,
    },
    { at: 'koa.Context.attachment', argument: 0, kind: 'header', confidence: 'low' },
    { at: '{koa-send,koa-sendfile}', argument: 1, kind: 'path' },
  ],
  callbacks: [
    // Before version 2 a generator function found the context in `this`.
    { at: 'koa.App.use', parameters: [''], generator: true, self: 'koa.Context' },
    { at: 'koa.App.use', parameters: ['koa.Context', ''] },
    { at: `koa.Router.{${VERBS}}`, parameters: [''], generator: true, self: 'koa.Context' },
    { at: `koa.Router.{${VERBS}}`, parameters: ['koa.Context', ''] },
    { at: `koa-route.{${VERBS}}`, parameters: [PART, PART, PART], generator: true, self: 'koa.Context' },
    { at: `koa-route.{${VERBS}}`, parameters: ['koa.Context', PART, PART, PART] },
  ],
  parameters: [
    {
      names: [
        ['ctx', 'context'],
        ['next', '_next', '_'],
      ],
      are: ['koa.Context', ''],
    },
    { names: [['ctx']], are: ['koa.Context'] },
  ],
};
