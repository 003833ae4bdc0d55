const express = require('express');

const app = express();

app.get('/preview', async (req, res) => {
  const url = req.query.url;
  if (!/^https?:\/\/[\w./-]+$/.test(url)) return res.sendStatus(400);
  const page = await fetch(url); // BAD
  res.json({ status: page.status });
});
