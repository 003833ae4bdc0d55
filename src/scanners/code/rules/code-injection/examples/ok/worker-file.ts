import express from 'express';
import { Worker } from 'node:worker_threads';
import { JSDOM } from 'jsdom';
const app = express();
app.get('/x', (req, res) => {
  new Worker(new URL('./worker.js', import.meta.url), { workerData: req.query.data });
  res.json(new JSDOM(String(req.query.html)).window.document.title);
});
