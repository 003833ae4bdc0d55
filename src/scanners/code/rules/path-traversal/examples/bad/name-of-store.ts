import express from 'express';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { storage } from './storage.js';

const app = express();

app.get('/mail/:name', async (req, res) => {
  const { name } = req.params;
  const mail = await storage.findOne({ where: { name } });
  if (!mail) return res.sendStatus(404);
  createReadStream(join('/var/mail', name)).pipe(res); // BAD
});

app.get('/mails/:id', async (req, res) => {
  const { id } = req.params;
  const mail = await storage.getById(id);
  if (!mail) console.info('not there');
  createReadStream(join('/var/mail', id)).pipe(res); // BAD
});
