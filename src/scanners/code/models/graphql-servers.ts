import type { LibraryModel } from '../engine/library/model.js';

const PARAMETERS = ['', 'source:remote:the arguments of a query', '', ''];
const SERVERS =
  '{@apollo/server.ApolloServer,apollo-server.ApolloServer,apollo-server-express.ApolloServer,apollo-server-micro.ApolloServer,@graphql-tools/schema.makeExecutableSchema,graphql-tools.makeExecutableSchema,graphql-yoga.createSchema,graphql-yoga.GraphQLServer,graphql-yoga.createYoga}';
const TYPES = '{graphql.GraphQLObjectType,graphql.GraphQLSchema}';

/** Servers of GraphQL: their resolvers, by where they stand. */
export const graphqlServers: LibraryModel = {
  library: 'Apollo Server, graphql-tools, graphql-yoga, graphql, mercurius',
  callbacks: [
    { at: SERVERS, parameters: PARAMETERS, property: 'resolvers.*.*' },
    { at: SERVERS, parameters: PARAMETERS, property: 'resolvers.*.*.resolve' },
    { at: SERVERS, parameters: PARAMETERS, property: 'resolvers.*.*.subscribe' },
    { at: SERVERS, parameters: PARAMETERS, property: 'schema.resolvers.*.*' },
    { at: TYPES, parameters: PARAMETERS, property: 'fields.*.resolve' },
    {
      at: '{express-graphql,express-graphql.graphqlHTTP,graphql-http/lib/use/express.createHandler}',
      parameters: ['source:remote:the arguments of a query', ''],
      property: 'rootValue.*',
    },
  ],
};
