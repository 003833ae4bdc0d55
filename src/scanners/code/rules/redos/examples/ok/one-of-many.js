const express = require('express');
const app = express();
const patterns = [/^\d+$/, /^[a-z]+$/, /\s+$/, /^\w+$/];
// Which of them it is, nobody knows.
app.get('/', (req, res) => {
  res.json(patterns[Number(req.query.kind)].test(req.query.text));
});
app.get('/named', (req, res) => {
  const pattern = patterns[Number(req.query.kind)];
  res.json(req.query.text.replace(pattern, ''));
});
