const Koa = require('koa');
const route = require('koa-route');
const fs = require('fs');
const path = require('path');
const app = new Koa();
app.use(route.get('/f/:name', (ctx, name) => {
  ctx.body = fs.createReadStream(path.join('/srv', path.basename(name)));
}));
