import type { LibraryModel } from '../engine/library/model.js';

const CALLS = 'query,scan,get,put,update,delete,batchGet,batchWrite,transactGet,transactWrite';
const COMMANDS = 'QueryCommand,ScanCommand,GetCommand,PutCommand,UpdateCommand,DeleteCommand';

/** DynamoDB: whoever controls the whole request controls table, keys and conditions. */
export const dynamodb: LibraryModel = {
  library: 'aws-sdk, @aws-sdk/lib-dynamodb',
  types: { 'aws-sdk.DynamoDB{,.DocumentClient}()': 'dynamodb.Client' },
  sinks: [
    { at: `dynamodb.Client.{${CALLS}}`, argument: 0, kind: 'nosql', when: isWhole },
    {
      at: `{@aws-sdk/lib-dynamodb,@aws-sdk/client-dynamodb}.{${COMMANDS}}`,
      argument: 0,
      kind: 'nosql',
      when: isWhole,
    },
  ],
};

/** Whether the whole request is untrusted; a single value in a condition does no harm. */
function isWhole(value: { readonly objects: readonly unknown[] }): boolean {
  return value.objects.length === 0;
}
