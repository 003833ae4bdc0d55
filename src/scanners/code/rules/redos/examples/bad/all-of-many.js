const express = require('express');
const app = express();
const patterns = [/^\d+$/, /^[a-z]+$/, /\s+$/, /^\w+$/];
// All of them are tried, the slow one among them.
app.get('/loop', (req, res) => {
  for (const pattern of patterns) if (pattern.test(req.query.text)) res.end(); // BAD
});
app.get('/some', (req, res) => {
  res.json(patterns.some((pattern) => pattern.test(req.query.text))); // BAD
});
app.get('/keys', (req, res) => {
  res.json(Object.keys(patterns).some((key) => patterns[key].test(req.query.text))); // BAD
});
app.get('/count', (req, res) => {
  for (let at = 0; at < patterns.length; at += 1) if (req.query.text.match(patterns[at])) res.end(); // BAD
});
