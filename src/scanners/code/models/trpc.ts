import type { LibraryModel } from '../engine/library/model.js';

/** tRPC: the input of a procedure comes from its clients. */
export const trpc: LibraryModel = {
  library: '@trpc/server',
  sources: { 'trpc.Call.{input,rawInput}': 'remote' },
  callbacks: [{ at: '*.{query,mutation,subscription}', parameters: ['trpc.Call'] }],
};
