import express from 'express';
import { createRemoteJWKSet, jwtVerify } from 'jose';
const keys = createRemoteJWKSet(new URL('https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'));
const app = express();
app.post('/events', async (req, res) => {
  const token = req.headers.authorization.slice(7);
  const options = { issuer: 'forge/invocation-token', audience: process.env.APP_ID };
  const { payload } = await jwtVerify(token, keys, options);
  res.json({ site: payload.context.cloudId });
});
