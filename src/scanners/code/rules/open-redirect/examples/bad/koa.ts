import Koa from 'koa';
import Router from '@koa/router';
const router = new Router();
router.get('/login', async (ctx) => {
  const { next = '/' } = ctx.query;
  ctx.redirect(next); // BAD
});
new Koa().use(router.routes()).listen(80);
