import express from 'express';
import { z } from 'zod';
import * as v from 'valibot';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
const Base = z.object({ id: z.coerce.number().int() });
const Query = Base.extend({ by: z.enum(['name', 'mail']), ref: z.string().uuid().optional(), dir: z.literal('asc') });
const Code = z.string().regex(/^[A-Z]{3}\d+$/);
const Known = z.string().refine((name) => ['users', 'groups'].includes(name));
const Sort = v.object({ by: v.picklist(['name', 'mail']), page: v.pipe(v.string(), v.regex(/^\d+$/)) });

app.get('/list', async (req, res) => {
  const { id, by, ref, dir } = Query.parse(req.query);
  res.json(await pool.query(`SELECT * FROM u WHERE id = ${id} AND ref = '${ref}' ORDER BY ${by} ${dir}`));
});

app.get('/safe', async (req, res) => {
  const result = await Query.safeParseAsync(req.query);
  if (!result.success) return res.sendStatus(400);
  res.json(await pool.query(`SELECT * FROM u ORDER BY ${result.data.by}`));
});

app.get('/code', async (req, res) => {
  const table = Known.parse(req.query.table);
  res.json(await pool.query(`SELECT * FROM ${table} WHERE code = '${Code.parse(req.query.code)}'`));
});

app.get('/valibot', async (req, res) => {
  const { by, page } = v.parse(Sort, req.query);
  res.json(await pool.query(`SELECT * FROM u ORDER BY ${by} LIMIT ${page}`));
});
