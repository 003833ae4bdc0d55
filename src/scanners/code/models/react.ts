import type { LibraryModel } from '../engine/library/model.js';

/** React and its routers: attributes with URLs, and what the routers read. */
export const react: LibraryModel = {
  library: 'react, react-router',
  sources: {
    '{react-router,react-router-dom}.{useParams,useSearchParams}': 'dom',
    '{react-router,react-router-dom}.useLocation().{search,hash,pathname,state}': 'dom',
    '*.props.match.params': 'dom',
    '*.props.location.{search,hash}': 'dom',
  },
  sinks: [
    { at: 'jsx.{a,area,Link}.href', argument: 'value', kind: 'link-url', confidence: 'medium' },
    { at: 'jsx.{iframe,embed,frame}.src', argument: 'value', kind: 'script-url' },
    { at: 'jsx.iframe.srcDoc', argument: 'value', kind: 'html' },
    { at: 'jsx.{form.action,button.formAction}', argument: 'value', kind: 'link-url' },
    { at: 'jsx.object.data', argument: 'value', kind: 'script-url' },
  ],
  parameters: [{ names: [['event', 'evt', 'ev']], are: ['dom.Event'] }],
};
