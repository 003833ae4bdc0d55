const express = require('express');
const app = express();
// Each of these matches in the end, after it tried at each letter to read all the spaces.
app.get('/title', (req, res) => {
  const [, title] = /^# (.*?) *(?:\n+|$)/.exec(req.query.line); // BAD
  res.json({ title });
});
app.get('/name', (req, res) => {
  res.json(req.query.path.match(/^([^]*?)([/]*)$/)); // BAD
});
