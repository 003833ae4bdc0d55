const cookie = require('cookie');
module.exports = async (ctx, res) => {
  ctx.cookies.set('sid', ctx.id, { httpOnly: false }); // BAD
  res.setHeader('Set-Cookie', cookie.serialize('jwt', ctx.token, { httpOnly: true })); // BAD
  res.setHeader('Set-Cookie', 'session=' + ctx.id + '; Path=/'); // BAD
};
