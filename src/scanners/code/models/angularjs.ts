import type { LibraryModel } from '../engine/model.js';

/** AngularJS: what a page declares to be safe is no longer escaped, so anything that is not constant deserves a look. */
export const angularjs: LibraryModel = {
  library: 'AngularJS',
  sinks: [
    {
      at: '{$sce,*}.{trustAsHtml,trustAsJs,trustAsUrl,trustAsCss,trustAsResourceUrl}',
      argument: 0,
      kind: 'html',
      dynamic: 'medium',
    },
    { at: '{$sce,*}.trustAs', argument: 1, kind: 'html', dynamic: 'medium' },
  ],
};
