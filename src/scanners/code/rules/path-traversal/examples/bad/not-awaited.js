import express from 'express';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { join } from 'node:path';

const app = express();
async function assertInside(file) {
  if (!/^[a-z]+$/.test(file)) throw new Error('outside');
}
app.get('/a', (req, res) => {
  const { file } = req.query;
  const ok = assertInside(file);
  createReadStream(join('/var/x', file)).pipe(res); // BAD
});
app.get('/f', (req, res) => {
  const { file, base } = req.query;
  const rel = path.relative(base, file);
  if (rel !== '') return res.end();
  createReadStream(file).pipe(res); // BAD
});
app.get('/g', (req, res) => {
  const { file } = req.query;
  assertInside(file);
  createReadStream(join('/var/x', file)).pipe(res); // BAD
});
