import express from 'express';
import { readFileSync } from 'node:fs';
import { promises } from 'node:fs';

const app = express();
app.get('/a', async (req, res) => {
  const text = await promises.readFile('/var/log/app.log', 'utf8');
  res.json(text.search(req.query.q)); // BAD
});
app.get('/b', (req, res) => {
  const text = readFileSync('/var/log/app.log', 'utf8');
  res.json(text.search(req.query.q)); // BAD
});
