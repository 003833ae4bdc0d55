import type { LibraryModel } from '../engine/library/model.js';

/** GraphQL resolvers: their second parameter contains the query's arguments. */
export const graphql: LibraryModel = {
  library: 'graphql, Apollo, type-graphql',
  sources: { '@type-graphql.{Arg,Args}': 'remote' },
  parameters: [
    {
      names: [
        ['parent', '_parent', 'root', '_root', 'obj', '_obj', 'source', '_source', '_', '__', '_parentValue'],
        ['args', '_args', 'argv', '{…}'],
        ['context', '_context', 'ctx', '{…}', 'contextValue', '_ctx'],
      ],
      are: ['', 'source:remote', ''],
    },
    {
      names: [
        ['parent', '_parent', '_root', '_obj', 'parentValue'],
        ['args', '_args', '{…}'],
      ],
      are: ['', 'source:remote'],
    },
  ],
};
