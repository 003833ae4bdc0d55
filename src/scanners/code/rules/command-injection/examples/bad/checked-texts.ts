import { exec, execSync } from 'node:child_process';
import express from 'express';
import { body, matchedData, query } from 'express-validator';
import { zValidator } from '@hono/zod-validator';
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { z } from 'zod';

const app = express();
app.post('/a', body('host').isString().notEmpty(), (req, res) => {
  const data = matchedData(req);
  exec('ping -c 1 ' + data.host); // BAD
  res.end();
});
app.post('/b', [query('n').isInt(), query('name').trim()], (req, res) => {
  const { name } = matchedData(req, { locations: ['query'] });
  exec(`id ${name}`); // BAD
  res.end();
});

const hono = new Hono();
hono.post('/c', zValidator('json', z.object({ branch: z.string() })), (c) => {
  const { branch } = c.req.valid('json');
  return c.text(execSync('git log ' + branch).toString()); // BAD
});

const route = createRoute({
  method: 'get',
  path: '/d',
  request: { query: z.object({ file: z.string(), lines: z.number() }) },
});
new OpenAPIHono().openapi(route, (c) => c.text(execSync(`tail ${c.req.valid('query').file}`).toString())); // BAD

type Options = { count: number; label: string };
export function run({ count, label }: Options) {
  execSync(`seq ${count}`);
  execSync(`echo ${label}`); // BAD
}
