const { ApolloServer } = require('@apollo/server');
const fs = require('fs');
const FILES = { terms: 'terms.md', privacy: 'privacy.md' };
const resolvers = {
  Query: {
    page: (_, { name }) => fs.readFileSync('/srv/' + (FILES[name] ?? 'home.md'), 'utf8'),
  },
};
new ApolloServer({ typeDefs: 'type Query { page(name: String): String }', resolvers });
