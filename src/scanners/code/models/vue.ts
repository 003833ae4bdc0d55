import type { LibraryModel } from '../engine/library/model.js';

/** Vue and its router. */
export const vue: LibraryModel = {
  library: 'vue, vue-router',
  types: { 'vue-router.useRoute()': 'vue.Route' },
  sources: {
    'vue.Route.{query,params,hash,fullPath,path}': 'dom',
    '*.$route.{query,params,hash,fullPath,path}': 'dom',
  },
  sinks: [
    { at: 'Vue.compile', argument: 0, kind: 'template' },
    { at: 'vue.compile', argument: 0, kind: 'template' },
  ],
};
