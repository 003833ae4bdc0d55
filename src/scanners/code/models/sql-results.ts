import type { LibraryModel } from '../engine/library/model.js';

const ROW = 'source:storage:a row of the database';

/** Results of SQL databases are stored data; their object mappers accept whole objects. */
export const sqlResults: LibraryModel = {
  library: 'pg, mysql, mysql2, sqlite3, better-sqlite3, sequelize, knex, typeorm, prisma',
  types: {
    'sequelize.Instance.define()': 'sequelize.Model',
    'sequelize.Instance.models': 'sequelize.Models',
    'better-sqlite3.Statement': 'sqlite.Statement',
    'sqlite.Database.prepare()': 'sqlite.Statement',
    'sqlite.open()': 'sqlite.Database',
    'knex.Instance()': 'knex.Builder',
    'knex.Builder.{where,select,from,join,orderBy,limit,first,andWhere,orWhere,whereIn}()': 'knex.Builder',
    'knex.Builder': 'knex.Builder',
  },
  sources: {
    'pg.Client.query': 'storage',
    'mysql.Connection.{query,execute}': 'storage',
    'sqlite.Statement.{get,all,iterate}': 'storage',
    'sequelize.Model.{findAll,findOne,findByPk,findAndCountAll,findOrCreate}': 'storage',
    'knex.Builder.{first,select}': 'storage',
  },
  sinks: [
    { at: 'sequelize.Model.{create,build,upsert,bulkCreate,update}', argument: 0, kind: 'mass' },
    { at: 'sequelize.{fn,col}', argument: 0, kind: 'sql', confidence: 'medium' },
    { at: 'knex.Builder.{insert,update}', argument: 0, kind: 'mass' },
    {
      at: 'knex.Builder.{whereRaw,orWhereRaw,orderByRaw,havingRaw,groupByRaw,joinRaw,fromRaw}',
      argument: 0,
      kind: 'sql',
    },
    { at: 'knex.Builder.orderBy', argument: 0, kind: 'sql', confidence: 'low' },
    { at: 'typeorm.{getRepository,getManager}().query', argument: 0, kind: 'sql' },
    { at: '*.createQueryBuilder().{where,andWhere,orWhere,having,orderBy}', argument: 0, kind: 'sql' },
    { at: 'prisma.raw', argument: 0, kind: 'sql' },
    { at: '@prisma/client.Prisma.raw', argument: 0, kind: 'sql' },
    { at: 'postgres().unsafe', argument: 0, kind: 'sql' },
    { at: '{tedious.Request,oracledb.Connection.execute,snowflake-sdk.execute}', argument: 0, kind: 'sql' },
  ],
  callbacks: [
    { at: 'pg.Client.query', parameters: ['', ROW] },
    { at: 'mysql.Connection.{query,execute}', parameters: ['', ROW, ''] },
    { at: 'sqlite.Database.{get,all,each}', parameters: ['', ROW] },
  ],
};
