import express from 'express';
import fs from 'node:fs';
import path from 'node:path';

const app = express();
const IMAGE = /^data:image\/([a-zA-Z0-9]+);base64,(.+)$/;

app.post('/images', express.json(), (req, res) => {
  const found = String(req.body.image).match(/^data:image\/([a-zA-Z0-9]+);base64,(.+)$/);
  if (!found) return res.sendStatus(400);
  const kind = found[1].toLowerCase() === 'jpeg' ? 'jpg' : found[1].toLowerCase();
  fs.writeFileSync(path.join('cache', `a.${kind}`), Buffer.from(found[2], 'base64'));

  const [, again] = IMAGE.exec(String(req.body.image)) ?? [];
  fs.writeFileSync(path.join('cache', `b.${again}`), '');
  res.end();
});
