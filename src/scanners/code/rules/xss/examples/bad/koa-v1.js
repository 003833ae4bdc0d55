const koa = require('koa');
const app = koa();
app.use(function* () {
  this.body = '<p>' + this.query.name + '</p>'; // BAD
});
