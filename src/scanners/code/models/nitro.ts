import type { LibraryModel } from '../engine/library/model.js';

/** Where the helpers come from; Nitro and Nuxt import them by themselves. */
const HOME = '{h3,nitro/h3,nitropack/runtime,#imports}';
const HANDLERS =
  'defineEventHandler,eventHandler,cachedEventHandler,defineCachedEventHandler,defineWebSocketHandler';
const READERS =
  'readBody,readRawBody,readFormData,getRouterParam,getRouterParams,getRequestHeader,getRequestHeaders,getRequestURL,readValidatedBody,getValidatedQuery,getValidatedRouterParams';

/** h3, on which Nitro and Nuxt build their servers. */
export const nitro: LibraryModel = {
  library: 'h3, nitro, nuxt',
  types: {
    'h3.H3Event': 'h3.Event',
    'h3.Event.{req,web.request}': 'express.Request',
    'h3.Event.node.req': 'http.Request',
    'h3.Event.node.res': 'http.Response',
  },
  sources: {
    [`${HOME}.{${READERS},getQuery,getHeader,getHeaders,getCookie,parseCookies,getRequestPath}`]: 'remote',
    [`{${READERS},getQuery}`]: 'remote',
    '{h3,#imports}.{readMultipartFormData}': 'upload',
    readMultipartFormData: 'upload',
    'h3.Event.{path,headers,url,context.params,context.query}': 'remote',
  },
  sinks: [
    { at: `${HOME}.sendRedirect`, argument: 1, kind: 'redirect' },
    { at: 'sendRedirect', argument: 1, kind: 'redirect' },
    { at: `${HOME}.{proxyRequest,sendProxy,fetchWithEvent}`, argument: 1, kind: 'url' },
    { at: '{proxyRequest,sendProxy,fetchWithEvent}', argument: 1, kind: 'url' },
    { at: '{$fetch,$fetch.raw,ofetch,ofetch.ofetch,ofetch.$fetch}', argument: 0, kind: 'url' },
    { at: 'h3.html', argument: 'all', kind: 'html' },
  ],
  callbacks: [
    { at: `{${HANDLERS}}`, parameters: ['h3.Event'] },
    { at: `{${HANDLERS}}`, parameters: ['h3.Event'], property: 'handler' },
    ...['h3', 'nitro/h3', 'nitropack/runtime', '#imports'].flatMap((home) => [
      { at: `${home}.{${HANDLERS}}`, parameters: ['h3.Event'] },
      { at: `${home}.{${HANDLERS}}`, parameters: ['h3.Event'], property: 'handler' },
    ]),
  ],
};
