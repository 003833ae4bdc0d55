const express = require('express');
const app = express();
app.get('/a', async (req, res) => {
  const url = new URL(req.query.url);
  if (url.protocol !== 'https:') return res.sendStatus(403);
  res.json(await fetch(url.href)); // BAD
});
