const express = require('express');
const app = express();

app.get('/a', (req, res) => {
  const text = req.query.x;
  if (text.length > 100) return res.sendStatus(400);
  res.json(text.replace(/^\s+|\s+$/g, ''));
});
app.get('/b', (req, res) => {
  const text = String(req.query.x).slice(0, 200);
  res.json(text.replace(/^\s+|\s+$/g, ''));
});
app.get('/c', (req, res) => {
  res.json(String(req.headers['x-forwarded-for']).split(/\s*,\s*/));
});
