import type { LibraryModel } from '../engine/library/model.js';

/**
 * Atlassian Forge: input from front ends and web triggers, and calls of the products' REST APIs.
 */
export const forge: LibraryModel = {
  library: '@forge/api, @forge/resolver, @forge/bridge, @forge/ui, @forge/events, @forge/kvs',
  types: {
    '@forge/resolver()': 'forge.Resolver',
    '@forge/api.{asApp,asUser}()': 'forge.Api',
    '@forge/api.default.{asApp,asUser}()': 'forge.Api',
    '@forge/api.{requestJira,requestConfluence,requestBitbucket}': 'forge.request',
    'forge.Api.{requestJira,requestConfluence,requestBitbucket,requestGraph}()': 'forge.Response',
    'forge.request()': 'forge.Response',
    '@forge/api.fetch()': 'http.FetchResponse',
    '@forge/kvs.kvs': '@forge/api.storage',
    'forge.Request.payload': 'forge.Payload',
  },
  sources: {
    'forge.Request.payload': 'remote',
    'forge.Request.context.extension': 'remote',
    'forge.Response.{json,text,body}': 'response',
    '@forge/api.storage.{get,getSecret,query}': 'storage',
    '@forge/bridge.{invoke,view.getContext}': 'response',
    '@forge/api.webTrigger.Request.{body,headers,queryParameters,path,userPath}': 'remote',
    '@forge/ui.useProductContext': 'dom',
  },
  sinks: [
    { at: '@forge/api.fetch', argument: 0, kind: 'url' },
    { at: '@forge/api.default.fetch', argument: 0, kind: 'url' },
    { at: '@forge/api.{assumeTrustedRoute,routeFromAbsolute}', argument: 0, kind: 'forge-route' },
    { at: 'forge.Api.{requestJira,requestConfluence,requestBitbucket}', argument: 0, kind: 'forge-route' },
    { at: 'forge.request', argument: 0, kind: 'forge-route' },
    { at: '@forge/bridge.{requestJira,requestConfluence}', argument: 0, kind: 'forge-route' },
    { at: '@forge/bridge.router.{navigate,open}', argument: 0, kind: 'redirect' },
    // Encoding keeps data from choosing where the page leads, and not from leaving the site.
    { at: '@forge/bridge.router.{navigate,open}', argument: 0, kind: 'left-address' },
    { at: '{location,location.href}', argument: 'value', kind: 'left-address' },
    { at: '{open,location.assign,location.replace}', argument: 0, kind: 'left-address' },
    { at: '@forge/sql{.sql,.default,}.{prepare,executeRaw,executeDDL}', argument: 0, kind: 'sql' },
  ],
  // The template tag encodes the interpolated values.
  sanitizers: { '@forge/api.route': ['forge-route', 'url'] },
  callbacks: [{ at: 'forge.Resolver.define', parameters: ['forge.Request'] }],
};
