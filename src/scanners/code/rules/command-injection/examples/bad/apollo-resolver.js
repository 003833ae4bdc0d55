const { ApolloServer } = require('@apollo/server');
const { exec } = require('child_process');
const resolvers = {
  Query: {
    ping: (_, { host }) => exec('ping ' + host), // BAD
  },
};
new ApolloServer({ typeDefs: 'type Query { ping(host: String): String }', resolvers });
