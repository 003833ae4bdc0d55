import type { LibraryModel } from '../engine/library/model.js';
import { routeSchemas } from '../engine/library/json-schemas.js';
import { locationHeader } from './parts/location.js';

const VERBS = 'get,post,put,patch,delete,head,options,all,route';

/** Fastify. Its replies are plain text unless HTML is set as their type. */
export const fastify: LibraryModel = {
  library: 'fastify',
  types: {
    'fastify()': 'fastify.App',
    'fastify.fastify()': 'fastify.App',
    'fastify.FastifyInstance': 'fastify.App',
    'fastify.{FastifyRequest}': 'fastify.Request',
    'fastify.{FastifyReply}': 'fastify.Reply',
    'fastify.Request.{raw,req}': 'http.Request',
    'fastify.Reply.{code,status}()': 'fastify.Reply',
    'fastify.Reply.{type,header,headers}()': 'fastify.TypedReply',
    'fastify.TypedReply.{code,status,type,header,headers}()': 'fastify.TypedReply',
  },
  sources: {
    'fastify.Request.{body,query,params,headers,url,originalUrl,hostname,host,cookies}': 'remote',
    'fastify.Request.{file,files,saveRequestFiles,parts}': 'upload',
  },
  sinks: [
    { at: 'fastify.Reply.send', argument: 0, kind: 'html', confidence: 'low' },
    { at: 'fastify.TypedReply.send', argument: 0, kind: 'html', confidence: 'medium' },
    locationHeader('fastify.{Reply,TypedReply}.header'),
    { at: 'fastify.{Reply,TypedReply}.redirect', argument: 'last', kind: 'redirect' },
    { at: 'fastify.{Reply,TypedReply}.{sendFile,download}', argument: 0, kind: 'path' },
    { at: 'fastify.{Reply,TypedReply}.view', argument: 0, kind: 'template-name' },
  ],
  callbacks: [
    { at: `fastify.App.{${VERBS}}`, parameters: ['fastify.Request', 'fastify.Reply'], checked: routeSchemas },
    { at: 'fastify.App.addHook', parameters: ['fastify.Request', 'fastify.Reply', ''] },
    { at: 'fastify.App.setErrorHandler', parameters: ['', 'fastify.Request', 'fastify.Reply'] },
    { at: 'fastify.App.register', parameters: ['fastify.App', '', ''] },
  ],
  parameters: [{ names: [['fastify']], are: ['fastify.App'] }],
};
