import { graphqlHTTP } from 'express-graphql';
import { createYoga } from 'graphql-yoga';
import { schema } from './schema.js';
export const handler = graphqlHTTP({ schema, graphiql: true }); // BAD
export const yoga = createYoga({ schema, maskedErrors: false }); // BAD
