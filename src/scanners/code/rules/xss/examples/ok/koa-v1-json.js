const koa = require('koa');
const app = koa();
app.use(function* () {
  this.body = { name: this.query.name };
});
