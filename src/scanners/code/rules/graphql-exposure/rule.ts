import type { Report, Rule } from '../../engine/rules/rule.js';
import type { Call } from '../../engine/values/evaluated.js';

const APOLLO =
  '{apollo-server,apollo-server-express,apollo-server-koa,apollo-server-fastify,apollo-server-lambda,apollo-server-micro,@apollo/server}.ApolloServer';

/** Reports GraphQL servers that reveal more than users need. */
export const graphqlExposure: Rule = {
  id: 'graphql-exposure',
  title: 'GraphQL server shows its schema or allows batches',
  cwe: ['CWE-200', 'CWE-770', 'CWE-352'],
  owasp: 'A05:2021 Security Misconfiguration',
  severity: 'low',
  severityReason:
    'Reached over the network without rights; tells what can be asked, or multiplies attempts (C:L/A:L).',
  precision: 'medium',
  message: 'The GraphQL server is open in production too ({sink})',
  why: 'Introspection and consoles list every query and field. Batches send thousands of attempts in one request, past limits for each request. Without its check, Apollo answers forged requests of other sites.',
  fix: {
    text: 'Switch introspection, consoles and batches off in production.',
    before: 'new ApolloServer({ schema, introspection: true });',
    after: "new ApolloServer({ schema, introspection: process.env.NODE_ENV !== 'production' });",
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html'],
  on: {
    calls: {
      [APOLLO]: (call, report) => {
        flags(
          call,
          [
            'introspection',
            'playground',
            'allowBatchedHttpRequests',
            'debug',
            'includeStacktraceInErrorResponses',
          ],
          true,
          report,
        );
        flags(call, ['csrfPrevention'], false, report);
      },
      '{express-graphql,express-graphql.graphqlHTTP,koa-graphql,koa-graphql.graphqlHTTP}': (call, report) => {
        flags(call, ['graphiql'], true, report);
      },
      '{graphql-yoga.createYoga,graphql-yoga.createServer}': (call, report) => {
        flags(call, ['graphiql', 'batching'], true, report);
        flags(call, ['maskedErrors'], false, report);
      },
      '*.register': (call, report) => {
        if (!call.arg(0).apis.some((api) => /^mercurius$/u.test(api))) return;
        for (const name of ['graphiql', 'allowBatchedQueries'])
          if (call.option(1, name)?.constants.includes(true))
            report(call.node, { confidence: 'medium', detail: name });
      },
      '{@nestjs/graphql.GraphQLModule}.forRoot': (call, report) => {
        flags(call, ['introspection', 'playground', 'graphiql'], true, report);
      },
    },
  },
};

function flags(call: Call, names: readonly string[], bad: boolean, report: Report): void {
  const found = names.filter((name) => call.option(0, name)?.constants.includes(bad));
  if (found.length > 0) report(call.node, { confidence: 'medium', detail: found.join(', ') });
}
