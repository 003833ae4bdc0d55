import express from 'express';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Upload } from './models.js';

const app = express();
const docs = new Map();
app.put('/docs/:docId', (req, res) => { docs.set(req.params.docId, req.body); res.end(); });
app.get('/docs/:docId', (req, res) => {
  const { docId } = req.params;
  const doc = docs.get(docId);
  if (!doc) return res.sendStatus(404);
  createReadStream(join('/var/docs', docId)).pipe(res); // BAD
});
app.post('/u', async (req, res) => {
  await Upload.create({ uploadId: req.body.uploadId, name: req.body.name });
  res.end();
});
app.get('/u/:uploadId', async (req, res) => {
  const upload = await Upload.findOne({ uploadId: req.params.uploadId });
  if (!upload) return res.sendStatus(404);
  createReadStream(join('/var/uploads', req.params.uploadId)).pipe(res); // BAD
});
