import { merge } from 'lodash';
import express from 'express';

const app = express();
const settings = {};

app.post('/settings', express.json(), (req, res) => {
  merge(settings, req.body);
  res.json(settings);
});
