import { Hono } from 'hono';
import { exec } from 'node:child_process';
const app = new Hono();
app.post('/x', async (c) => {
  const body = await c.req.parseBody();
  exec('tar xf ' + body['file']); // BAD
  return c.text('ok');
});
