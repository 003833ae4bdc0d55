class ApolloServer {}
exports.server = new ApolloServer({ introspection: true });
exports.options = { graphiql: true };
