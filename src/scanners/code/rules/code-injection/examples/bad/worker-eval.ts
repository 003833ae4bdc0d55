import express from 'express';
import { Worker } from 'node:worker_threads';
import { JSDOM } from 'jsdom';
const app = express();
app.get('/x', (req, res) => {
  new Worker(String(req.query.code), { eval: true }); // BAD
  new JSDOM(String(req.query.html), { runScripts: 'dangerously' }); // BAD
  res.end();
});
