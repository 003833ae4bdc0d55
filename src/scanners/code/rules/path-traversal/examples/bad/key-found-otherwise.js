import express from 'express';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Doc } from './models.js';
import { db } from './models.js';
import { cache, settings } from './models.js';
import { store } from './models.js';

const app = express();
app.get('/v/:docId', async (req, res) => {
  const { docId } = req.params;
  const found = await Doc.find({ docId });
  if (!found) return res.sendStatus(404);
  createReadStream(join('/var/videos', docId)).pipe(res); // BAD
});
app.get('/v/:fileId', async (req, res) => {
  const { fileId } = req.params;
  const other = await db.file.findFirst({ where: { NOT: { fileId } } });
  if (!other) return res.sendStatus(404);
  createReadStream(join('/var/videos', fileId)).pipe(res); // BAD
});
app.get('/w/:fileId', async (req, res) => {
  const { fileId } = req.params;
  const other = await db.files.findOne({ fileId: { $ne: fileId } });
  if (!other) return res.sendStatus(404);
  createReadStream(join('/var/videos', fileId)).pipe(res); // BAD
});
app.get('/v/:fileId', async (req, res) => {
  const { fileId } = req.params;
  const found = cache.get(fileId, {});
  if (!found) return res.sendStatus(404);
  createReadStream(join('/var/videos', fileId)).pipe(res); // BAD
});
app.get('/v/:id', async (req, res) => {
  let id = req.params.id;
  const found = await store.get(id);
  id = decodeURIComponent(req.query.name);
  if (!found) return res.sendStatus(404);
  createReadStream(join('/var/videos', id)).pipe(res); // BAD
});
