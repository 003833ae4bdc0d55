import express from 'express';
import { tag } from './answer';
const app = express();
app.post('/', (req, res) => {
  tag(res, req.body.tag);
  res.sendStatus(204);
});
