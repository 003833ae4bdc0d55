import express from 'express';
import { forgeAuthentication } from '@acme/forge-express';
import { auth } from 'express-oauth2-jwt-bearer';
const app = express();
app.post('/events', forgeAuthentication(), (req, res) => res.json({ done: req.body.key }));
const other = express.Router();
other.use(auth({ audience: process.env.APP_ID }));
other.post('/events', (req, res) => res.json({ token: req.get('x-forge-oauth-user') }));
