const express = require('express');
const fs = require('fs');
const app = express();

app.get('/a', (req, res, next) => {
  fs.readFile('a.txt', (error, text) => {
    if (error) return next(error);
    res.type('text/plain').send(text);
  });
});

app.get('/b', (req, res) => {
  if (!req.query.id) throw new Error('express answers that with an error');
  res.end();
});
