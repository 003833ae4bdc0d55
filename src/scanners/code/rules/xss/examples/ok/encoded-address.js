const express = require('express');
const app = express();

app.get('/go', (req, res) => {
  const query = new URL(req.url, 'http://localhost').search;
  res.send(`<a href="/new${query}">moved</a>`);
});

app.get('/self', (req, res) => {
  res.send(`<link rel="canonical" href="${new URL(req.originalUrl, 'https://example.com').pathname}">`);
});
