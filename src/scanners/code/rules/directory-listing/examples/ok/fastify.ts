import Fastify from 'fastify';
import fastifyStatic from '@fastify/static';
Fastify().register(fastifyStatic, { root: '/srv', list: false });
