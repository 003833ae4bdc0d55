import { Hono } from 'hono';
const app = new Hono();
app.post('/events', async (c) => { // BAD
  const token = c.req.header('authorization');
  if (token === undefined || typeof token !== 'string') return c.json({}, 401);
  return c.json(await work(c.req.header('x-forge-oauth-user')));
});
const work = async (token) => (await fetch('https://api.atlassian.com/me', { headers: { authorization: token } })).json();
