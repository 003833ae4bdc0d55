import type { LibraryModel, ParameterModel } from '../engine/library/model.js';

/** Names that a handler's only parameter has; a destructured one is known by what it takes out. */
const EVENT = ['event', 'requestEvent'];

const handler = (files: RegExp, are: string): ParameterModel => ({ names: [EVENT], files, are: [are] });

/** SvelteKit: handlers, form actions and hooks are known by their files. */
export const sveltekit: LibraryModel = {
  library: '@sveltejs/kit, svelte',
  types: {
    '@sveltejs/kit.{RequestEvent,ServerLoadEvent,LoadEvent}': 'kit.Event',
    'kit.Event.request': 'express.Request',
    'kit.Event.cookies': 'kit.Cookies',
    'kit.Hook.event': 'kit.Event',
    'kit.Event.fetch': 'fetch',
  },
  sources: {
    'kit.Event.{params,url}': 'remote',
    'kit.Cookies.{get,getAll}': 'remote',
    // What a page reads of its address.
    '{$page,$app/state.page}.{url,params}': 'dom',
  },
  sinks: [
    { at: '@sveltejs/kit.redirect', argument: 1, kind: 'redirect' },
    { at: '$app/navigation.goto', argument: 0, kind: 'redirect', confidence: 'medium' },
    // `{@html …}` in the markup.
    { at: '$html', argument: 0, kind: 'html' },
  ],
  harmless: [
    'kit.Event.{locals,platform,route,setHeaders,getClientAddress,parent,depends,untrack,data,isDataRequest,isSubRequest}',
    'kit.Hook.resolve',
  ],
  parameters: [
    handler(/(?:^|\/)\+(?:page|layout|server)[^/]*\.[jt]s$/u, 'kit.Event'),
    handler(/(?:^|\/)hooks(?:\.server)?\.[jt]s$/u, 'kit.Hook'),
  ],
};
