const Koa = require('koa');
const app = new Koa();
app.use(async (ctx) => {
  ctx.session.permissions = ctx.request.body.permissions; // BAD
});
