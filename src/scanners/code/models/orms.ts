import type { LibraryModel } from '../engine/library/model.js';
import { textOf } from '../engine/values/value.js';

/** pg-promise inserts a value without quoting it where the variable is marked `:raw` or `^`. */
const RAW_VARIABLE = /\$(?:\d+|[({[</]\s*[\w$.]+\s*)(?::raw|\^|:value|#)/u;

/** Libraries that make SQL: what of them takes text. */
export const orms: LibraryModel = {
  library: 'typeorm, drizzle-orm, kysely, postgres, pg-promise, mikro-orm, slonik',
  types: {
    'typeorm.{getManager,getConnection,createConnection}()': 'typeorm.Connection',
    'typeorm.{DataSource,Connection,EntityManager,QueryRunner,Repository,TreeRepository}()':
      'typeorm.Connection',
    'typeorm.Connection.{manager,getRepository(),getTreeRepository(),createQueryRunner(),createEntityManager()}':
      'typeorm.Connection',
    'typeorm.Connection.{initialize,connect}()': 'typeorm.Connection',
    'typeorm.SelectQueryBuilder()': 'typeorm.Builder',
    'postgres()': 'postgres.Sql',
    'pg-promise()()': 'pgp.Database',
  },
  sinks: [
    { at: 'typeorm.Connection.query', argument: 0, kind: 'sql' },
    { at: 'drizzle-orm.sql.raw', argument: 0, kind: 'sql' },
    { at: 'kysely.sql.{raw,lit,ref,table,id}', argument: 0, kind: 'sql' },
    { at: 'kysely.CompiledQuery.raw', argument: 0, kind: 'sql' },
    { at: 'postgres.Sql.unsafe', argument: 0, kind: 'sql' },
    {
      at: 'pgp.Database.{any,one,none,many,oneOrNone,manyOrNone,result,query,multi,multiResult,map,each,stream}',
      argument: 0,
      kind: 'sql',
    },
    {
      at: 'pgp.Database.{any,one,none,many,oneOrNone,manyOrNone,result,query,multi,multiResult,map,each}',
      argument: 1,
      kind: 'sql',
      when: (_, call) => RAW_VARIABLE.test((call === null ? null : textOf(call.arg(0))) ?? ''),
    },
  ],
  callbacks: [
    { at: 'pgp.Database.{task,tx,taskIf,txIf}', parameters: ['pgp.Database'] },
    { at: 'typeorm.Connection.transaction', parameters: ['typeorm.Connection'] },
    { at: 'postgres.Sql.{begin,savepoint,reserve}', parameters: ['postgres.Sql'] },
  ],
};
