import express from 'express';
const app = express();

const server =
  process.env.JOB_SERVER && process.env.JOB_SERVER !== 'undefined' ? process.env.JOB_SERVER : 'http://localhost:3005';

app.get('/status', async (req, res) => {
  const answer = await fetch(`${server}/api/jobs/${req.query.id}/status`);
  res.json(await answer.json());
});

app.get('/other', async (req, res) => {
  const base = process.env.API_URL;
  const answer = await fetch(base + '/items/' + req.query.id);
  res.json(await answer.json());
});
