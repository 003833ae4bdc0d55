import express from 'express';
import { Kysely, sql } from 'kysely';
const db = new Kysely<any>({} as any);
const app = express();
app.get('/d', async (req, res) => {
  res.json(await db.selectFrom('t').selectAll().where(sql.raw('a = ' + req.query.a)).execute()); // BAD
  await sql`select * from ${sql.raw(String(req.query.t))}`.execute(db); // BAD
});
