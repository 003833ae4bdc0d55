import { exec } from 'node:child_process';
import { Hono } from 'hono';
const app = new Hono();
app.get('/list', (context) => {
  const directory = context.req.query('directory');
  exec('ls ' + directory); // BAD
  return context.text('done');
});
