const express = require('express');

const app = express();

app.get('/preview', async (req, res) => {
  const url = req.query.url;
  if (!/^https:\/\/[\w-]+\.acme-shop\.com\/[\w/-]*$/.test(url)) return res.sendStatus(400);
  const page = await fetch(url);
  res.json({ status: page.status });
});
