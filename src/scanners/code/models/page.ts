import type { LibraryModel } from '../engine/library/model.js';
import type { Call, Value } from '../engine/values/evaluated.js';
import { textOf, UNKNOWN } from '../engine/values/value.js';

const FOUND = '{getElementById,querySelector,getElementsByName,getElementsByTagName,getElementsByClassName}';

/**
 * The rest of the browser: what a page reads from its document, from other windows and from its
 * user.
 */
export const page: LibraryModel = {
  library: 'DOM',
  types: {
    'dom.Event.{target,currentTarget}': 'dom.Element',
    [`document.${FOUND}()`]: 'dom.Element',
    'dom.Element.{querySelector,parentElement,parentNode,firstChild,nextSibling,content,closest}':
      'dom.Element',
    'addEventListener.Message': 'dom.Message',
  },
  sources: {
    'dom.Element.{value,textContent,innerText,dataset,getAttribute}': 'page',
    'dom.Message.data': 'message',
    name: 'dom',
    '{localStorage,sessionStorage}.[]': 'storage',
  },
  sinks: [
    { at: '*.{appendChild}', argument: 0, kind: 'html', confidence: 'low' },
    {
      at: '*.setAttribute',
      argument: 1,
      kind: 'script-url',
      when: (_, call) => attribute(call, /^(?:href|src|action|formaction|data)$/iu),
    },
    { at: '*.setAttribute', argument: 1, kind: 'code', when: (_, call) => attribute(call, /^on\w+$/iu) },
    { at: '*.setAttribute', argument: 1, kind: 'html', when: (_, call) => attribute(call, /^srcdoc$/iu) },
    { at: '*.{setHTMLUnsafe}', argument: 0, kind: 'html' },
    { at: 'Document.parseHTMLUnsafe', argument: 0, kind: 'html' },
    {
      at: 'document.execCommand',
      argument: 2,
      kind: 'html',
      when: (_, call) => attribute(call, /^insertHTML$/iu),
    },
    { at: 'Range().createContextualFragment', argument: 0, kind: 'html' },
    {
      at: 'document.createElement().{src,href,action}',
      argument: 'value',
      kind: 'script-url',
      confidence: 'medium',
      // The page's own URL is not a script, and assigning it to a link is the usual way to parse
      // it.
      when: (value) => !value.apis.some((api) => /^(?:document\.)?location\.href$/u.test(api)),
    },
    { at: '*.{href,src}', argument: 'value', kind: 'script-url', when: beginsAsScript },
    {
      at: 'dom.Element.{href,src,action,formAction}',
      argument: 'value',
      kind: 'script-url',
      confidence: 'medium',
    },
    { at: 'importScripts', argument: 0, kind: 'script-url' },
    { at: 'Worker', argument: 0, kind: 'script-url' },
    { at: 'document.location', argument: 'value', kind: 'redirect' },
    { at: 'navigation.navigate', argument: 0, kind: 'redirect' },
  ],
  callbacks: [
    { at: 'addEventListener', parameters: ['dom.Message'] },
    { at: '*.addEventListener', parameters: ['dom.Event'] },
    { at: '$().on', parameters: ['dom.Event'] },
  ],
};

/** Whether a string begins with a script scheme: `'javascript:' + text`. */
function beginsAsScript({ shape }: Value): boolean {
  return /^\s*(?:javascript|vbscript):/iu.test(shape ?? '');
}

function attribute(call: Call | null, names: RegExp): boolean {
  return names.test(textOf(call?.arg(0) ?? UNKNOWN) ?? '');
}
