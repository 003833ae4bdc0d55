import express from 'express';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import axios from 'axios';

const app = express();
app.get('/v/:videoId', async (req, res) => {
  const { videoId } = req.params;
  const answer = await axios.get('https://api.example.com/videos', { params: { videoId } });
  if (!answer) return res.sendStatus(404);
  createReadStream(join('/var/videos', videoId)).pipe(res); // BAD
});
app.get('/v', async (req, res) => {
  const { deviceId } = req.query;
  const found = req.get(deviceId);
  if (!found) return res.sendStatus(404);
  createReadStream(join('/var/videos', deviceId)).pipe(res); // BAD
});
app.get('/w', async (req, res) => {
  const form = new URLSearchParams(req.url);
  const { fieldId } = req.query;
  const found = form.get(fieldId);
  if (!found) return res.sendStatus(404);
  createReadStream(join('/var/videos', fieldId)).pipe(res); // BAD
});
