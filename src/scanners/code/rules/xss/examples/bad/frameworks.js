const Koa = require('koa');
const Hapi = require('@hapi/hapi');
const app = new Koa();
app.use(async (ctx) => {
  ctx.body = `<h1>${ctx.query.name}</h1>`; // BAD
});
const server = Hapi.server();
server.route({
  method: 'GET',
  path: '/',
  handler: (request, h) => h.response('<p>' + request.query.name + '</p>'), // BAD
});
