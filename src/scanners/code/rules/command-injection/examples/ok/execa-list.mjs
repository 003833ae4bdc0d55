import express from 'express';
import { execa, $ } from 'execa';
const app = express();
app.get('/x', async (req, res) => {
  await execa('ls', ['--', req.query.d]);
  await $`ls -- ${req.query.d}`;
  res.end();
});
