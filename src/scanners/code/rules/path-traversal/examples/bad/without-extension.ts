import express from 'express';
import fs from 'node:fs';
import path from 'node:path';

const app = express();

app.post('/images', (req, res) => {
  const name = String(req.query.name).split('.').slice(0, -1).join('.');
  fs.writeFileSync(path.join('cache', name), ''); // BAD
  const parts = String(req.query.name).split('/');
  fs.writeFileSync(path.join('cache', parts[0] ?? ''), ''); // BAD
  res.end();
});
