import type { LibraryModel } from '../engine/library/model.js';

const VERBS = 'get,post,put,patch,delete,head,options,request';

/** Libraries that send requests. */
export const httpClients: LibraryModel = {
  library: 'fetch, axios, got, request, needle, superagent, undici',
  types: { 'axios.{create,default}()': 'axios', 'got.extend()': 'got', 'request.defaults()': 'request' },
  sinks: [
    {
      at: '{fetch,node-fetch,cross-fetch,isomorphic-fetch,undici.fetch,axios,got,request,needle,ky,superagent,bent,phin}',
      argument: 0,
      kind: 'url',
    },
    {
      at: `{axios,got,request,needle,ky,superagent,undici,request-promise,request-promise-native,phin,node-fetch}.{${VERBS},stream,del}`,
      argument: 0,
      kind: 'url',
    },
    {
      at: '{axios,got,request,needle,request-promise,request-promise-native}',
      argument: 0,
      property: ['url', 'uri', 'baseURL'],
      kind: 'url',
    },
    {
      at: `{axios,got,request,needle,ky,superagent,undici,request-promise,request-promise-native,phin,node-fetch}.{${VERBS},stream,del}`,
      argument: 0,
      property: ['url', 'uri', 'baseURL'],
      kind: 'url',
    },
    { at: 'axios.create', argument: 0, property: 'baseURL', kind: 'url' },
    { at: '{request-promise,request-promise-native}', argument: 0, kind: 'url' },
    { at: 'needle', argument: 1, kind: 'url' },
  ],
};
