import express from 'express';
import set from 'lodash.set';

const app = express();
const settings = {};

app.post('/settings', express.json(), (req, res) => {
  set(settings, req.body.path, req.body.value); // BAD
  res.json(settings);
});
