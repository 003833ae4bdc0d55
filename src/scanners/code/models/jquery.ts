import type { LibraryModel } from '../engine/library/model.js';

const WRITERS = 'html,append,prepend,after,before,replaceWith,wrap,wrapAll,wrapInner';
const CHAINED =
  'find,parent,parents,children,closest,next,prev,siblings,first,last,eq,filter,not,add,end,addClass,removeClass,toggleClass,css,show,hide,on,off,appendTo,prependTo,empty,prop,each,clone,html,append,prepend';

/** jQuery. */
export const jquery: LibraryModel = {
  library: 'jquery',
  types: {
    '{jquery,jQuery}': '$',
    '$()': 'jquery.Set',
    [`jquery.Set.{${CHAINED}}()`]: 'jquery.Set',
  },
  sources: { 'jquery.Set.{val,text,attr,data}': 'page' },
  getters: { 'jquery.Set.{val,text}': 0, 'jquery.Set.{attr,data}': 1 },
  sinks: [
    { at: '$', argument: 0, kind: 'selector' },
    { at: `jquery.Set.{${WRITERS}}`, argument: 0, kind: 'html' },
    {
      at: 'jquery.Set.{appendTo,prependTo,insertAfter,insertBefore,replaceAll}',
      argument: 0,
      kind: 'selector',
    },
    { at: '*.{html,replaceWith}', argument: 0, kind: 'html', confidence: 'medium' },
    { at: '$.parseHTML', argument: 0, kind: 'html', confidence: 'medium' },
    { at: '$.globalEval', argument: 0, kind: 'code' },
    { at: '$.getScript', argument: 0, kind: 'script-url' },
  ],
  propagators: { '$.{trim}': [0] },
  sanitizers: { '$.escapeSelector': ['selector', 'html'] },
  callbacks: [
    { at: 'jquery.Set.{on,click,change,submit,keyup}', parameters: ['dom.Event'] },
    { at: '$.{get,post,getJSON}', parameters: ['source:response:the answer of a server'] },
  ],
};
