const Hapi = require('@hapi/hapi');
const server = Hapi.server({ port: 3000 });
server.route({
  method: 'GET',
  path: '/{param*}',
  handler: {
    directory: { path: 'files', listing: true }, // BAD
  },
});
