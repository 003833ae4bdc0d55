import { exec } from 'node:child_process';
import Fastify from 'fastify';

const app = Fastify();
const sizes = { type: 'object', properties: { width: { type: 'integer' }, unit: { enum: ['px', 'em'] } } };

app.get('/resize', { schema: { querystring: sizes } }, async (request, reply) => {
  exec(`convert in.svg -resize ${request.query.width}${request.query.unit} out.png`);
  return reply.send();
});

app.route({
  method: 'GET',
  url: '/:name',
  schema: { params: { type: 'object', properties: { name: { type: 'string', pattern: '^[a-z]{1,20}$' } } } },
  handler: async (request) => {
    exec(`convert ${request.params.name}.svg out.png`);
    return { ok: true };
  },
});

export default async function routes(fastify) {
  fastify.post('/', { schema: { body: { type: 'object', properties: { level: { type: 'number' } } } } }, async (request, reply) => {
    exec(`gzip -${request.body.level} out.png`);
    return reply.send();
  });
}
