import Fastify from 'fastify';
import fastifyStatic from '@fastify/static';
const options: Record<string, unknown> = { root: '/srv' };
options.list = true;
Fastify().register(fastifyStatic, options); // BAD
