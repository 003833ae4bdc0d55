module.exports = (ctx, map, options) => {
  ctx.cookies.set('sid', ctx.id);
  map.set('session', ctx.id, { secure: false });
  ctx.res.cookie('session', ctx.id, options);
  ctx.res.setHeader('Set-Cookie', `session=${ctx.id}; HttpOnly; Secure`);
};
