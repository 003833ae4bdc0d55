import type { LibraryModel } from '../engine/model.js';

/** Angular's router and its escape hatches. */
export const angular: LibraryModel = {
  library: '@angular/core, @angular/router',
  types: { '@angular/router.ActivatedRoute.snapshot': 'angular.Snapshot' },
  sources: {
    'angular.Snapshot.{queryParams,params,queryParamMap,paramMap,fragment}': 'dom',
    '*.snapshot.{queryParams,params,queryParamMap,paramMap,fragment}': 'dom',
    '$location.{search,hash,path,url,absUrl}': 'dom',
  },
  sinks: [
    { at: '$sce.{trustAsHtml,trustAs,trustAsJs,trustAsResourceUrl}', argument: 'last', kind: 'html' },
    { at: '*.nativeElement.{innerHTML,outerHTML}', argument: 'value', kind: 'html' },
    { at: '*.$compile', argument: 0, kind: 'html' },
  ],
  callbacks: [
    {
      at: '@angular/router.ActivatedRoute.{queryParams,params,queryParamMap,paramMap,fragment}.subscribe',
      parameters: ['source:dom:the address of the page'],
    },
    {
      at: '*.{queryParams,queryParamMap,paramMap}.subscribe',
      parameters: ['source:dom:the address of the page'],
    },
  ],
};
