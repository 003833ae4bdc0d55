import type { LibraryModel } from '../engine/library/model.js';

/** passport: what its strategies pass to their verify functions. */
export const accounts: LibraryModel = {
  library: 'passport',
  callbacks: [
    {
      at: '{passport-local,passport-local.Strategy}',
      parameters: ['express.Request', 'source:remote:the user name', 'source:remote:the password', ''],
      arity: 4,
    },
    {
      at: '{passport-local,passport-local.Strategy}',
      parameters: ['source:remote:the user name', 'source:remote:the password', ''],
    },
    {
      at: '{passport-http,passport-http-bearer}.{BasicStrategy,Strategy}',
      parameters: ['source:remote:the user name', 'source:remote:the password', ''],
    },
  ],
};
