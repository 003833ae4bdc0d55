const Koa = require('koa');
new Koa().use(async (ctx) => {
  const { url } = ctx.query;
  if (url.indexOf('//') !== -1) ctx.throw(400); // BAD
  ctx.redirect('/go/' + url);
});
