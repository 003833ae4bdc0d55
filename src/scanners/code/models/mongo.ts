import type { LibraryModel } from '../engine/library/model.js';
import type { Call, HeapObject, Value } from '../engine/values/evaluated.js';

/** Methods whose first argument is a query. */
export const FILTERS =
  'find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,updateOne,updateMany,deleteOne,deleteMany,replaceOne,countDocuments,count,distinct,remove,exists,where,findOneAndRemove';

/** MongoDB and its object mappers; other document and graph databases. */
export const mongo: LibraryModel = {
  library: 'mongodb, mongoose, marsdb, neo4j-driver, redis, ioredis',
  sinks: [
    // Builders of SQL have `where`, too.
    { at: `*.{${FILTERS.replace(',where', '')}}`, argument: 0, kind: 'nosql', when: isQuery },
    { at: '*.$where', argument: 0, kind: 'nosql-code' },
    {
      at: '*.update',
      argument: 0,
      kind: 'nosql',
      when: (value, call) => (call?.args.length ?? 0) > 1 && isQuery(value, call),
    },
    { at: '*.aggregate', argument: 0, kind: 'nosql', when: isQuery },
    // Cypher in Neo4j, and scripts in Redis.
    { at: 'neo4j-driver.driver().session().{run,executeRead,executeWrite}', argument: 0, kind: 'nosql-code' },
    {
      at: '{redis.createClient(),ioredis(),ioredis.Redis()}.{eval,evalsha}',
      argument: 0,
      kind: 'nosql-code',
    },
    { at: '*.mapReduce', argument: [0, 1], kind: 'code' },
  ],
  sanitizers: {
    'mongo-sanitize': ['nosql'],
    '{mongodb,mongoose.Types}.ObjectId': ['*'],
    'mongoose.Types.ObjectId.{createFromHexString}': ['*'],
  },
};

/** Parts that queries of SQL mappers have, and filters of documents have not. */
const MAPPED = ['where', 'data', 'select', 'include', 'attributes', 'relations'];

/**
 * Whether a call may be one of a document database: of an object that no import explains, or of
 * such a library, and without the parts of a mapper for SQL.
 */
function isQuery({ objects }: Value, call: Call | null): boolean {
  const isOurs =
    call !== null &&
    /^(?:\*\.|mongo|mars|monk|neo4j|nedb|@seald-io\/nedb|@nestjs\/mongoose)/u.test(call.path);
  const has = (object: HeapObject, names: readonly string[]): boolean =>
    names.some((name) => object.fields.has(name));
  if (!isOurs || objects.some((object) => has(object, MAPPED))) return false;
  // `User.update(values, { where })` is one of those too. What other methods of document databases
  // have in the second place are values and fields, of any name.
  const isUpdate = /\.update$/u.test(call.path);
  return !(isUpdate && call.arg(1).objects.some((object) => has(object, ['where'])));
}
