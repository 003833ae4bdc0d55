import type { LibraryModel } from '../engine/library/model.js';
import { inputOf } from '../engine/library/procedures.js';

/** tRPC and its like: the input of a procedure comes from its clients, as its schema passes it. */
export const trpc: LibraryModel = {
  library: '@trpc/server, next-safe-action, zsa',
  sources: { 'trpc.Call.{input,rawInput}': 'remote' },
  callbacks: [{ at: '*.{query,mutation,subscription}', parameters: ['trpc.Call'], checked: inputOf }],
};
