import type { LibraryModel } from '../engine/library/model.js';

/** NestJS: decorators declare where parameters come from. */
export const nest: LibraryModel = {
  library: '@nestjs/common, @nestjs/graphql, @nestjs/websockets, @nestjs/microservices',
  types: {
    '@@nestjs/common.{Req,Request}': 'express.Request',
    '@@nestjs/common.{Res,Response}': 'express.Response',
  },
  sources: {
    '@@nestjs/common.{Body,Query,Param,Headers,HostParam,RawBody}': 'remote',
    '@@nestjs/common.{UploadedFile,UploadedFiles}': 'upload',
    '@@nestjs/graphql.Args': 'remote',
    '@@nestjs/websockets.{MessageBody}': 'remote',
    '@@nestjs/microservices.{Payload}': 'message',
    '@{routing-controllers,typedi,tsoa}.{Body,BodyParam,QueryParam,QueryParams,Query,Queries,Param,Params,Path,HeaderParam,Header,CookieParam}':
      'remote',
  },
};
