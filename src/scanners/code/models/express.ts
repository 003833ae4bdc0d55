import type { LibraryModel } from '../engine/library/model.js';
import { chainsOf } from '../engine/library/request-checks.js';
import { locationHeader } from './parts/location.js';

const METHODS = 'get,post,put,patch,delete,all,use,head,options,param';

/** Express and compatible frameworks. */
export const express: LibraryModel = {
  library: 'express',
  types: {
    'express()': 'express.App',
    'express.{Router,Application,IRouter}': 'express.Router',
    'express.Router()': 'express.App',
    'express.App.route()': 'express.App',
    [`express.App.{${METHODS}}()`]: 'express.App',
    'restify.createServer()': 'express.App',
    'polka()': 'express.App',
    'express.{NextApiRequest}': 'express.Request',
    'express.Response.req': 'express.Request',
    'express.Request.res': 'express.Response',
    'express.{Request,Response}.app': 'express.App',
    'express.Response.{status,type,set,header,append,location,cookie,clearCookie,vary,contentType}()':
      'express.Response',
    'express-serve-static-core.Request': 'express.Request',
    'next.NextApiRequest': 'express.Request',
    'next.NextApiResponse': 'express.Response',
  },
  sources: {
    'express.Request.{body,query,params,param,cookies,signedCookies,headers,url,originalUrl,path,hostname,host,subdomains,header,get,rawBody,FormValue}':
      'remote',
    'express.Request.headers.{host,x-forwarded-host}': 'remote',
    'express.Request.{file,files}': 'upload',
    'express.Request.[]': 'remote',
  },
  sinks: [
    { at: 'express.Response.{send,write,end}', argument: 0, kind: 'html' },
    { at: 'express.Response.redirect', argument: 'last', kind: 'redirect' },
    { at: 'express.Response.location', argument: 0, kind: 'redirect' },
    locationHeader('express.Response.{set,header,append,setHeader}'),
    { at: 'express.Response.writeHead', argument: 1, property: ['Location', 'location'], kind: 'redirect' },
    {
      at: 'express.Response.{sendFile,sendfile,download}',
      argument: 0,
      kind: 'path',
      // With the option `root`, express itself refuses paths that lead out of it.
      when: (_, call) => (call?.option(1, 'root') ?? null) === null,
    },
    { at: 'express.Response.render', argument: 0, kind: 'template-name' },
    {
      at: 'express.Response.render',
      argument: 1,
      kind: 'template-options',
      when: (value) => value.objects.length === 0 || value.taints.length > 0,
    },
    { at: 'express.Response.{set,header,append,setHeader,writeHead}', argument: [1, 2], kind: 'header' },
    { at: 'express.Response.{cookie}', argument: 1, kind: 'cookie-value' },
  ],
  callbacks: [
    { at: `express.App.{${METHODS}}`, parameters: ['', 'express.Request', 'express.Response', ''], arity: 4 },
    {
      at: `express.App.{${METHODS}}`,
      parameters: ['express.Request', 'express.Response', ''],
      checked: chainsOf,
    },
    { at: 'express.Request.on', parameters: ['source:remote:the request body'] },
  ],
  parameters: [
    {
      names: [
        ['err', 'error', 'e'],
        ['req', 'request', '_req'],
        ['res', 'response', '_res'],
        ['next', '_next'],
      ],
      are: ['', 'express.Request', 'express.Response', ''],
    },
    {
      names: [
        ['req', 'request', '_req'],
        ['res', 'response', 'resp', 'reply', '_res'],
      ],
      are: ['express.Request', 'express.Response'],
    },
    { names: [['req']], are: ['express.Request'] },
  ],
};
