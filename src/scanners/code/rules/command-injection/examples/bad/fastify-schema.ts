import { exec } from 'node:child_process';
import Fastify from 'fastify';

const app = Fastify();
const named = { type: 'object', properties: { name: { type: 'string', maxLength: 60 }, width: { type: 'integer' } } };

app.post('/convert', { schema: { body: named } }, async (request, reply) => {
  exec(`convert ${request.body.name} out.png`); // BAD
  return reply.send();
});

app.get('/other', { schema: { body: named } }, async (request, reply) => {
  exec(`convert ${request.query.name} out.png`); // BAD
  return reply.send();
});

app.route({
  method: 'GET',
  url: '/:name',
  schema: { params: { type: 'object', properties: { name: { type: 'string', pattern: '[a-z]+' } } } },
  handler: async (request) => {
    exec(`convert ${request.params.name}.svg out.png`); // BAD
    return { ok: true };
  },
});
