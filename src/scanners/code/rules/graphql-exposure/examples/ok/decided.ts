import { ApolloServer } from '@apollo/server';
const development = process.env.NODE_ENV !== 'production';
export const server = new ApolloServer({ typeDefs: '', introspection: development });
