const { ApolloServer } = require('apollo-server');
module.exports = new ApolloServer({ typeDefs: '', introspection: false });
