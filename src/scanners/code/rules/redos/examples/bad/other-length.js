const express = require('express');
const app = express();

app.get('/b', (req, res) => {
  const text = req.query.x;
  const list = [1, 2, 3];
  if (list.length > 2) res.set('X-Count', '3');
  res.json(text.replace(/^\s+|\s+$/g, '')); // BAD
});
