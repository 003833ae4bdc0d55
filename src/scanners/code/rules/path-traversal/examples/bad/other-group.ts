import express from 'express';
import fs from 'node:fs';
import path from 'node:path';

const app = express();

app.post('/files', express.json(), (req, res) => {
  const found = String(req.body.name).match(/^([a-z]+):(.+)$/);
  if (!found) return res.sendStatus(400);
  fs.writeFileSync(path.join('cache', found[2]), ''); // BAD
  const named = /^(?<kind>[a-z]+):(?<rest>.+)$/.exec(req.body.name);
  fs.writeFileSync(path.join('cache', named.groups.rest), ''); // BAD
  const [whole] = /^([a-z]+):(.+)$/.exec(req.body.name) ?? [];
  fs.writeFileSync(path.join('cache', whole), ''); // BAD
  res.end();
});
