// Written by scripts/registries.js: npm run build and npm run docs do so.

import type { LibraryModel } from '../engine/library/model.js';
import { accounts } from './accounts.js';
import { angular } from './angular.js';
import { archives } from './archives.js';
import { cloud } from './cloud.js';
import { databases } from './databases.js';
import { directories } from './directories.js';
import { dom } from './dom.js';
import { dynamodb } from './dynamodb.js';
import { electron } from './electron.js';
import { evaluators } from './evaluators.js';
import { express } from './express.js';
import { fastify } from './fastify.js';
import { forge } from './forge.js';
import { git } from './git.js';
import { graphql } from './graphql.js';
import { hapi } from './hapi.js';
import { headlessBrowsers } from './headless-browsers.js';
import { hono } from './hono.js';
import { httpClients } from './http-clients.js';
import { httpResponses } from './http-responses.js';
import { jquery } from './jquery.js';
import { koa } from './koa.js';
import { language } from './language.js';
import { loggers } from './loggers.js';
import { mailers } from './mailers.js';
import { merging } from './merging.js';
import { mongo } from './mongo.js';
import { mongoose } from './mongoose.js';
import { nest } from './nest.js';
import { next } from './next.js';
import { node } from './node.js';
import { page } from './page.js';
import { react } from './react.js';
import { regexes } from './regexes.js';
import { schemas } from './schemas.js';
import { serializers } from './serializers.js';
import { sockets } from './sockets.js';
import { sqlResults } from './sql-results.js';
import { templates } from './templates.js';
import { trpc } from './trpc.js';
import { uploads } from './uploads.js';
import { vue } from './vue.js';
import { xml } from './xml.js';

/** Every model, one file a library. */
export const MODELS: readonly LibraryModel[] = [
  accounts,
  angular,
  archives,
  cloud,
  databases,
  directories,
  dom,
  dynamodb,
  electron,
  evaluators,
  express,
  fastify,
  forge,
  git,
  graphql,
  hapi,
  headlessBrowsers,
  hono,
  httpClients,
  httpResponses,
  jquery,
  koa,
  language,
  loggers,
  mailers,
  merging,
  mongo,
  mongoose,
  nest,
  next,
  node,
  page,
  react,
  regexes,
  schemas,
  serializers,
  sockets,
  sqlResults,
  templates,
  trpc,
  uploads,
  vue,
  xml,
];
