const Koa = require('koa');
const route = require('koa-route');
const { exec } = require('child_process');
const app = new Koa();
app.use(route.get('/f/:name', (ctx, name) => {
  exec('show ' + name); // BAD
  ctx.body = { ok: true };
}));
