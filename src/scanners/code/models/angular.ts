import type { LibraryModel } from '../engine/library/model.js';

/** Angular's router, and the functions of Angular and AngularJS that bypass sanitisation. */
export const angular: LibraryModel = {
  library: '@angular/core, @angular/router, AngularJS',
  types: { '@angular/router.ActivatedRoute.snapshot': 'angular.Snapshot' },
  sources: {
    'angular.Snapshot.{queryParams,params,queryParamMap,paramMap,fragment}': 'dom',
    '*.snapshot.{queryParams,params,queryParamMap,paramMap,fragment}': 'dom',
    '$location.{search,hash,path,url,absUrl}': 'dom',
  },
  sinks: [
    // A value that is declared safe is not escaped any more, so any that is not constant is
    // reported.
    {
      at: '{$sce,*}.{trustAsHtml,trustAsJs,trustAsUrl,trustAsCss,trustAsResourceUrl}',
      argument: 0,
      kind: 'html',
      dynamic: 'medium',
    },
    { at: '{$sce,*}.trustAs', argument: 1, kind: 'html', dynamic: 'medium' },
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
