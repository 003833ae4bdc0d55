import type { LibraryModel } from '../engine/library/model.js';

/** The browser. */
export const dom: LibraryModel = {
  library: 'DOM',
  sources: {
    'location.{href,hash,search,pathname}': 'dom',
    'document.{location,URL,documentURI,baseURI,referrer,cookie}': 'dom',
    'location.toString': 'dom',
    'history.state': 'dom',
    '{localStorage,sessionStorage}.getItem': 'storage',
  },
  harmless: ['document.createTextNode'],
  propagators: {
    // Renderers of code and formulas escape what they are given.
    '{highlight.js,highlight.js/lib/core,highlight.js/lib/common}.{highlight,highlightAuto}': [],
    'prismjs.highlight': [],
  },
  types: { 'document.location': 'location' },
  sinks: [
    { at: '*.{innerHTML,outerHTML,srcdoc}', argument: 'value', kind: 'html' },
    { at: '*.insertAdjacentHTML', argument: 1, kind: 'html' },
    { at: 'document.{write,writeln}', argument: 'all', kind: 'html' },
    { at: '*.{createContextualFragment}', argument: 0, kind: 'html' },
    { at: '{location,location.href}', argument: 'value', kind: 'redirect' },
    { at: 'location.{assign,replace}', argument: 0, kind: 'redirect' },
    { at: 'open', argument: 0, kind: 'redirect', confidence: 'medium' },
  ],
  sanitizers: {
    // Writers of pictures escape what they are given.
    '{badge-maker.makeBadge,gradient-badge,uqr.renderSVG,qrcode.toString}': ['html', 'template-html'],
    '{DOMPurify,dompurify,isomorphic-dompurify}.sanitize': ['html', 'template-html'],
    '{xss,sanitize-html,escape-html,lodash.escape,lodash/escape,underscore.escape,_.escape,he.encode,he.escape,validator.escape,insane,striptags}':
      ['html', 'template-html'],
  },
};
