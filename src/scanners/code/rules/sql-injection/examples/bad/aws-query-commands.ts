import { RDSDataClient, ExecuteStatementCommand } from '@aws-sdk/client-rds-data';
import { AthenaClient, StartQueryExecutionCommand } from '@aws-sdk/client-athena';
const rds = new RDSDataClient({});
const athena = new AthenaClient({});
export const handler = async (event) => {
  const name = event.queryStringParameters.name;
  await rds.send(new ExecuteStatementCommand({ resourceArn: 'a', secretArn: 'b', sql: `select * from t where n = '${name}'` })); // BAD
  await athena.send(new StartQueryExecutionCommand({ QueryString: 'select * from t where n = ' + name })); // BAD
  return { statusCode: 200 };
};
