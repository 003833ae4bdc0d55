import express from 'express';
import jwt from 'jsonwebtoken';
import { keyOf } from './keys.js';
const app = express();
app.post('/events', async (req, res) => {
  const claims = jwt.verify(req.headers.authorization.slice(7), await keyOf(), { algorithms: ['RS256'] });
  if (claims.iss !== 'forge/invocation-token' || claims.aud !== process.env.APP_ID) return res.status(401).end();
  res.json({ site: claims.context.cloudId });
});
