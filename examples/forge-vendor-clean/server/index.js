import express from 'express';
import { createRemoteJWKSet, jwtVerify } from 'jose';

const keys = createRemoteJWKSet(
  new URL('https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'),
);
const app = express();

app.use(async (request, response, next) => {
  const token = request.get('authorization')?.slice('Bearer '.length) ?? '';
  try {
    const expected = { issuer: 'forge/invocation-token', audience: process.env.APP_ID };
    response.locals.claims = (await jwtVerify(token, keys, expected)).payload;
    next();
  } catch {
    response.status(401).end();
  }
});

app.post('/tasks', (request, response) => {
  response.json({ forUser: response.locals.claims.principal !== undefined });
});

app.listen(8080);
