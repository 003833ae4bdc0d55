const express = require('express');
const app = express();

app.get('/go', (req, res) => {
  const path = new URL(req.url, 'http://localhost').pathname;
  res.send(`<h1>${decodeURIComponent(path)}</h1>`); // BAD
});

app.get('/q', (req, res) => {
  const query = new URL(req.url, 'http://localhost').searchParams.get('q');
  res.send(`<h1>${query}</h1>`); // BAD
});
