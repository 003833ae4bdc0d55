import Fastify from 'fastify';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const app = Fastify();
const page = z.object({ name: z.string().regex(/^[\w-]+$/) });

app.get('/pages', async (request) => {
  const { name } = page.parse(request.query);
  return readFile('/srv/pages/' + name);
});

const schema = { querystring: { type: 'object', properties: { name: { type: 'string', pattern: '^[\\w-]+$' } } } };
app.get('/files', { schema }, async (request) => {
  return readFile('/srv/files/' + request.query.name);
});
