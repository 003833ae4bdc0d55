import express from 'express';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';

const app = express();
app.get('/v', (req, res) => {
  const m = req.query.file.match(/^([a-z]+):(.*)$/);
  if (!m) return res.end();
  m.shift();
  createReadStream(join('/var/videos', m[1])).pipe(res); // BAD
});
app.get('/w', (req, res) => {
  const [kind, name] = req.query.file.match(/^([a-z]+):(.*)$/).slice(1);
  createReadStream(join('/var/videos', name)).pipe(res); // BAD
});
