import { createSchema, createYoga } from 'graphql-yoga';
import { readFile } from 'node:fs/promises';
export const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { file(name: String!): String }',
    resolvers: { Query: { file: (_p, args) => readFile('/d/' + args.name, 'utf8') } }, // BAD
  }),
});
