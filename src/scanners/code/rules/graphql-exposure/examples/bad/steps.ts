import { ApolloServer } from '@apollo/server';
const options = { typeDefs: '', csrfPrevention: true };
options.csrfPrevention = false;
export const server = new ApolloServer(options); // BAD
