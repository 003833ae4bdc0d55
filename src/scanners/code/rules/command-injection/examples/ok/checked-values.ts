import { exec, execSync } from 'node:child_process';
import { execa } from 'execa';
import express from 'express';
import { body, matchedData, query } from 'express-validator';
import { zValidator } from '@hono/zod-validator';
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { z } from 'zod';

const app = express();
app.get('/a', query('n').isInt().toInt(), (req, res) => {
  const { n } = matchedData(req);
  exec('head -n ' + n);
  res.end();
});
app.post('/b', [body('mode').isIn(['fast', 'slow'])], (req, res) => {
  exec(`make ${req.body.mode}`);
  res.end();
});

const hono = new Hono();
hono.post('/c', zValidator('json', z.object({ depth: z.number().int() })), (c) => {
  const { depth } = c.req.valid('json');
  return c.text(execSync('git log -n ' + depth).toString());
});

const route = createRoute({
  method: 'get',
  path: '/d',
  request: { query: z.object({ kind: z.enum(['a', 'b']) }) },
});
new OpenAPIHono().openapi(route, (c) => c.text(execSync(`make ${c.req.valid('query').kind}`).toString()));

const FORMATS = ['png', 'jpg'] as const;
type Format = (typeof FORMATS)[number];
function isFormat(text: unknown): text is Format {
  return FORMATS.includes(text as Format);
}
app.get('/e', (req, res) => {
  const format = req.query.format;
  if (!isFormat(format)) return void res.sendStatus(400);
  execSync('convert in.png out.' + format);
  res.end();
});

const Job = z.object({ kind: z.enum(['full', 'part']) });
interface Settings {
  readonly size: number;
  readonly tags: readonly ('x' | 'y')[];
}
export function run(job: z.infer<typeof Job>, { size, tags }: Settings, format: Format, at: Date) {
  execSync(`backup ${job.kind} ${size} ${tags.join(',')} ${format} ${at.getTime()}`);
}

export async function archive(html: string, signal: AbortSignal) {
  await execa({ input: html, cancelSignal: signal })('archive', ['-o', 'page.html']);
}
