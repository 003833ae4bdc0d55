import type { LibraryModel } from '../engine/library/model.js';

/** Methods whose first argument is a query. */
export const FILTERS =
  'find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,updateOne,updateMany,deleteOne,deleteMany,replaceOne,countDocuments,count,distinct,remove,exists,where,findOneAndRemove';

/** MongoDB and its object mappers; other document and graph databases. */
export const mongo: LibraryModel = {
  library: 'mongodb, mongoose, marsdb, neo4j-driver, redis, ioredis',
  sinks: [
    { at: `*.{${FILTERS}}`, argument: 0, kind: 'nosql' },
    { at: '*.$where', argument: 0, kind: 'nosql-code' },
    {
      at: '*.update',
      argument: 0,
      kind: 'nosql',
      when: (_, call) => (call?.args.length ?? 0) > 1 && !(call?.path.startsWith('crypto.') ?? false),
    },
    { at: '*.aggregate', argument: 0, kind: 'nosql' },
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
