import type { LibraryModel } from '../engine/library/model.js';

/** tRPC: what a procedure is given comes from its clients. */
export const trpc: LibraryModel = {
  library: '@trpc/server',
  sources: { 'trpc.Call.{input,rawInput}': 'remote' },
  callbacks: [{ at: '*.{query,mutation,subscription}', parameters: ['trpc.Call'] }],
};
