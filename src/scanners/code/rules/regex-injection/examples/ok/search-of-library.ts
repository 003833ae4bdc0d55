import express from 'express';
import Fuse from 'fuse.js';
import { rowsFor } from './rows.js';

const app = express();

app.get('/rows', async (req, res) => {
  const fuse = new Fuse(await rowsFor(req.query.owner), { keys: ['name'] });
  res.json(fuse.search(String(req.query.text)));
});
