import type { LibraryModel } from '../engine/library/model.js';

/** Commands of the AWS SDK, version 3, that hold a query as text. */
export const awsQueries: LibraryModel = {
  library:
    '@aws-sdk/client-rds-data, client-athena, client-redshift-data, client-timestream-query, client-dynamodb',
  sinks: [
    {
      at: '@aws-sdk/client-rds-data.{ExecuteStatementCommand,BatchExecuteStatementCommand,ExecuteSqlCommand}',
      argument: 0,
      property: ['sql', 'sqlStatements'],
      kind: 'sql',
    },
    {
      at: '@aws-sdk/client-rds-data.{RDSData,RDSDataClient}().{executeStatement,batchExecuteStatement}',
      argument: 0,
      property: 'sql',
      kind: 'sql',
    },
    {
      at: '@aws-sdk/client-athena.StartQueryExecutionCommand',
      argument: 0,
      property: 'QueryString',
      kind: 'sql',
    },
    {
      at: '@aws-sdk/client-athena.Athena().startQueryExecution',
      argument: 0,
      property: 'QueryString',
      kind: 'sql',
    },
    {
      at: '@aws-sdk/client-redshift-data.{ExecuteStatementCommand,BatchExecuteStatementCommand}',
      argument: 0,
      property: ['Sql', 'Sqls'],
      kind: 'sql',
    },
    {
      at: '@aws-sdk/client-timestream-query.QueryCommand',
      argument: 0,
      property: 'QueryString',
      kind: 'sql',
    },
    {
      at: '{@aws-sdk/client-dynamodb,@aws-sdk/lib-dynamodb}.ExecuteStatementCommand',
      argument: 0,
      property: 'Statement',
      kind: 'sql',
    },
  ],
};
