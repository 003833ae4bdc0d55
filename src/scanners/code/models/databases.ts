import type { LibraryModel } from '../engine/library/model.js';
import { isSql } from '../engine/rules/patterns-of-text.js';
import type { Value } from '../engine/values/evaluated.js';
import { HOLE } from '../engine/values/value.js';

/** Whether a value is a string that looks like SQL and has unknown parts. */
const sql = (value: Value): boolean => value.shape !== null && isSql(value.shape);

/** Whether an unknown part is in quotes: then it was inserted without escaping. */
const quoted = (value: Value): boolean =>
  sql(value) &&
  (value.shape ?? '')
    .split(/(')/u)
    .some((part, at, all) => at % 4 === 2 && all.length > at + 1 && part.includes(HOLE));

/** Methods of query builders whose first argument becomes part of the statement. */
const BUILDING =
  'select,addSelect,from,where,andWhere,orWhere,having,andHaving,orHaving,groupBy,addGroupBy,orderBy,addOrderBy,set,leftJoin,innerJoin';

/** Databases with SQL as text. */
export const databases: LibraryModel = {
  library: 'SQL databases',
  types: {
    'pg.{Client,Pool,PoolClient,ClientBase}()': 'pg.Client',
    '{mysql,mysql2,mysql2/promise}.{Connection,Pool,PoolConnection}()': 'mysql.Connection',
    '{mysql,mysql2,mysql2/promise}.{createConnection,createPool}()': 'mysql.Connection',
    'mysql.Connection.{getConnection,promise}()': 'mysql.Connection',
    'sequelize.Sequelize': 'sequelize',
    'sequelize()': 'sequelize.Instance',
    'knex()': 'knex.Instance',
    'knex.Knex()': 'knex.Instance',
    'mssql.Request()': 'mssql.Request',
    'sqlite3.Database()': 'sqlite.Database',
    '{better-sqlite3,better-sqlite3.Database,bun:sqlite.Database,node:sqlite.DatabaseSync,sqlite.DatabaseSync}()':
      'sqlite.Database',
    '@prisma/client.PrismaClient()': 'prisma',
    'typeorm.{getConnection,DataSource}()': 'typeorm.Connection',
    '{typeorm.getRepository(),typeorm.Connection,*}.createQueryBuilder()': 'typeorm.Builder',
    [`typeorm.Builder.{${BUILDING}}()`]: 'typeorm.Builder',
  },
  sinks: [
    { at: 'pg.Client.query', argument: 0, kind: 'sql' },
    { at: 'pg.Client.query', argument: 0, property: 'text', kind: 'sql' },
    { at: 'mysql.Connection.{query,execute}', argument: 0, kind: 'sql' },
    { at: 'mysql.Connection.{query,execute}', argument: 0, property: 'sql', kind: 'sql' },
    { at: 'sequelize.Instance.query', argument: 0, kind: 'sql' },
    { at: '{sequelize,sequelize.Instance}.literal', argument: 0, kind: 'sql' },
    {
      at: 'knex.Instance.{raw,whereRaw,orderByRaw,havingRaw,groupByRaw,joinRaw,fromRaw}',
      argument: 0,
      kind: 'sql',
    },
    {
      at: '*.{whereRaw,orWhereRaw,orderByRaw,havingRaw,groupByRaw,joinRaw,fromRaw,selectRaw}',
      argument: 0,
      kind: 'sql',
    },
    { at: 'typeorm.Connection.query', argument: 0, kind: 'sql' },
    { at: `typeorm.Builder.{${BUILDING}}`, argument: 0, kind: 'sql' },
    { at: 'mssql.Request.{query,batch}', argument: 0, kind: 'sql' },
    { at: 'sqlite.Database.{run,get,all,each,exec,prepare}', argument: 0, kind: 'sql' },
    { at: 'prisma.{$queryRawUnsafe,$executeRawUnsafe}', argument: 0, kind: 'sql' },
    { at: '*.{$queryRawUnsafe,$executeRawUnsafe}', argument: 0, kind: 'sql' },
    {
      at: '*.{query,execute,raw,run,all,get,each,exec,prepare,queryAsync,executeSql}',
      argument: 0,
      kind: 'sql',
      when: sql,
    },
    { at: '*.{query,execute}', argument: 0, property: ['sql', 'text'], kind: 'sql', when: sql },
    { at: '*.{query,execute,raw}', argument: 0, kind: 'sql', dynamic: 'medium', when: quoted },
  ],
  sanitizers: {
    '{mysql,mysql2,sqlstring}.{escape,escapeId}': ['sql'],
    'mysql.Connection.{escape,escapeId}': ['sql'],
    // Of an object that no import explains: mostly a connection, sometimes a template engine.
    '*.escape': ['sql', 'html', 'template-html'],
    'sequelize.Instance.{escape,escapeId}': ['sql'],
    'pg-format': ['sql'],
    'pg.Client.{escapeLiteral,escapeIdentifier}': ['sql'],
  },
};
