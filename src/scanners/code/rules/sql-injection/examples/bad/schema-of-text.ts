import express from 'express';
import { z } from 'zod';
import * as v from 'valibot';
import Joi from 'joi';
import * as yup from 'yup';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();
const Query = z.object({ id: z.number(), name: z.string().min(1).max(40).optional(), tags: z.array(z.string()) });
const Long = z.string().refine((name) => name.length > 3);
const Loose = z.object({ id: z.number() }).passthrough();
const Loosely = z.string().regex(/[a-z]+/);

app.get('/zod', async (req, res) => {
  const result = Query.safeParse(req.query);
  if (!result.success) return res.sendStatus(400);
  await pool.query(`SELECT * FROM u WHERE name = '${result.data.name}'`); // BAD
  await pool.query(`SELECT * FROM u WHERE tag = '${result.data.tags[0]}'`); // BAD
});

app.get('/loose', async (req, res) => {
  await pool.query(`SELECT * FROM u WHERE name = '${Long.parse(req.query.name)}'`); // BAD
  await pool.query(`SELECT * FROM u WHERE name = '${Loose.parse(req.query).name}'`); // BAD
  await pool.query(`SELECT * FROM u WHERE name = '${Loosely.parse(req.query.name)}'`); // BAD
});

app.get('/others', async (req, res) => {
  const { name } = v.parse(v.object({ name: v.string() }), req.query);
  await pool.query(`SELECT * FROM u WHERE name = '${name}'`); // BAD
  const { value } = Joi.object({ name: Joi.string().required() }).validate(req.query);
  await pool.query(`SELECT * FROM u WHERE name = '${value.name}'`); // BAD
  const body = await yup.object({ name: yup.string().required() }).validate(req.body);
  await pool.query(`SELECT * FROM u WHERE name = '${body.name}'`); // BAD
});
