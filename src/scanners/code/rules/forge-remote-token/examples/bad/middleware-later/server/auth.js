const { createRemoteJWKSet, jwtVerify } = require('jose');
const keys = createRemoteJWKSet(new URL('https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'));
exports.verifyInvocation = async (req, res, next) => {
  await jwtVerify(req.headers.authorization.slice(7), keys, {
    issuer: 'forge/invocation-token',
    audience: process.env.APP_ID,
  });
  next();
};
