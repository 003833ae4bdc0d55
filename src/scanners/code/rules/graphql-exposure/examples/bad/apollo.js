const { ApolloServer } = require('apollo-server');
module.exports = new ApolloServer({ typeDefs: '', introspection: true, playground: true }); // BAD
