import type { LibraryModel } from '../engine/library/model.js';

const EVENT = ['event', 'evt', '_event'];

/** Events of cloud functions, and clients of cloud services. */
export const cloud: LibraryModel = {
  library: 'AWS Lambda, AWS SDK, Azure Functions, Google Cloud Functions, Firebase',
  types: {
    '{@google-cloud/functions-framework.http,firebase-functions.https.onRequest}()': 'cloud.Function',
    'aws-lambda.{APIGatewayProxyEvent,APIGatewayEvent,APIGatewayProxyEventV2,ALBEvent}': 'lambda.Event',
    'aws-sdk.S3()': 'aws.S3',
    'aws-sdk.DynamoDB.DocumentClient()': 'aws.Documents',
  },
  sources: {
    'lambda.Event.{body,queryStringParameters,multiValueQueryStringParameters,pathParameters,headers,multiValueHeaders,path,rawPath,rawQueryString}':
      'remote',
    // A lone parameter called `event` may be a DOM event or a cloud function's event, so both are
    // covered.
    'dom.Event.{body,queryStringParameters,multiValueQueryStringParameters,pathParameters,rawQueryString}':
      'remote',
    'lambda.Event.{Records,detail,arguments}': 'message',
  },
  sinks: [
    { at: 'aws-sdk.Athena().startQueryExecution', argument: 0, property: 'QueryString', kind: 'sql' },
    { at: 'aws-sdk.RDSDataService().executeStatement', argument: 0, property: 'sql', kind: 'sql' },
    { at: '@google-cloud/bigquery.BigQuery().query', argument: 0, kind: 'sql' },
    { at: '@google-cloud/bigquery.BigQuery().query', argument: 0, property: 'query', kind: 'sql' },
    { at: '@google-cloud/spanner.Spanner().instance().database().run', argument: 0, kind: 'sql' },
    { at: 'aws.Documents.scan', argument: 0, property: 'FilterExpression', kind: 'nosql' },
  ],
  callbacks: [
    {
      at: '{@google-cloud/functions-framework.http,firebase-functions.https.onRequest,firebase-functions/v2/https.onRequest}',
      parameters: ['express.Request', 'express.Response'],
    },
    {
      at: '{firebase-functions.https.onCall}',
      parameters: ['source:remote:the data of a call', ''],
    },
  ],
  parameters: [
    { names: [EVENT, ['context', 'ctx', '_context']], are: ['source:remote', ''] },
    {
      names: [
        ['context', 'ctx', '_context'],
        ['req', 'request', '_req'],
      ],
      are: ['', 'express.Request'],
    },
    { names: [EVENT], are: ['source:remote'], called: ['handler', 'lambdaHandler', 'lambda_handler'] },
  ],
};
