import express from 'express';
import fs from 'node:fs';
import path from 'node:path';

const app = express();

app.get('/a', (req, res) => {
  const name = String(req.query.name);
  if (name.split('/')[0] === '..') return void res.sendStatus(400);
  res.send(fs.readFileSync(path.join('/srv/parts', name))); // BAD
});

app.get('/b', (req, res) => {
  const name = String(req.query.name);
  if (name.split('/').some((part) => part === '.git')) return void res.sendStatus(400);
  res.send(fs.readFileSync(path.join('/srv/parts', name))); // BAD
});
