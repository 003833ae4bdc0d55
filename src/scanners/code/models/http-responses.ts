import type { LibraryModel } from '../engine/library/model.js';

/** Responses of other servers. */
export const httpResponses: LibraryModel = {
  library: 'fetch, axios, got, request, superagent, undici, needle',
  types: {
    '{fetch,node-fetch,cross-fetch,isomorphic-fetch,undici.fetch,ky}()': 'http.FetchResponse',
    'axios.{get,post,put,patch,delete,head,request}()': 'axios.Response',
    'axios()': 'axios.Response',
    'got.{get,post,put}()': 'got.Response',
    'got()': 'got.Response',
    'superagent.{get,post,put}()': 'superagent.Request',
  },
  sources: {
    'http.FetchResponse.{text,json,body,arrayBuffer,blob}': 'response',
    'axios.Response.data': 'response',
    'got.Response.{body,text,json}': 'response',
    'superagent.Request.{text,body}': 'response',
  },
  sinks: [
    { at: 'superagent.{get,post,put,patch,delete,head,del}', argument: 0, kind: 'url' },
    { at: 'ws', argument: 0, kind: 'url' },
  ],
  sanitizers: { 'content-disposition': ['header'] },
  harmless: [
    '{mime,mime/lite,mime-types,mrmime}.{lookup,getType,contentType,extension,getExtension,charset}',
  ],
  callbacks: [
    {
      at: '{request,request.get,request.post,needle.get}',
      parameters: ['', '', 'source:response:the answer of a server'],
    },
    { at: 'superagent.Request.end', parameters: ['', 'superagent.Request'] },
    { at: 'axios.Response.then', parameters: ['axios.Response'] },
  ],
};
