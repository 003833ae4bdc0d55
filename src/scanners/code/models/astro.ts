import type { LibraryModel } from '../engine/library/model.js';

/** Astro: pages have a global `Astro`, endpoints and middleware get the same as their parameter. */
export const astro: LibraryModel = {
  library: 'astro',
  types: {
    'astro.APIContext': 'astro.Context',
    '{Astro,astro.Context}.request': 'express.Request',
    '{Astro,astro.Context}.cookies': 'kit.Cookies',
  },
  sources: { '{Astro,astro.Context}.{url,params}': 'remote' },
  sinks: [
    { at: '{Astro,astro.Context}.{redirect,rewrite}', argument: 0, kind: 'redirect' },
    // `set:html={…}` in the markup.
    { at: '$setHtml', argument: 0, kind: 'html' },
  ],
  harmless: [
    'astro.Context.{locals,props,site,generator,clientAddress,currentLocale,preferredLocale,session,getActionResult,callAction}',
  ],
  parameters: [
    {
      names: [['context', 'ctx']],
      files: /(?:^|\/)src\/(?:pages\/.*|middleware)\.[jt]s$/u,
      are: ['astro.Context'],
    },
  ],
};
