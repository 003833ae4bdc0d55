import express from 'express';
import fs from 'node:fs';
import path from 'node:path';

const app = express();

app.post('/images', (req, res) => {
  const extension = String(req.query.name).split('.').pop() ?? '';
  fs.writeFileSync(path.join('cache', `7.${extension}`), '');
  const [, second] = String(req.query.name).split('.');
  fs.writeFileSync(path.join('cache', 'by-kind', `${second}.bin`), '');
  res.end();
});
