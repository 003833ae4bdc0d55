const express = require('express');
const app = express();
app.get('/title', (req, res) => {
  const [, title] = /^#(.*?)\n/.exec(req.query.line);
  res.json({ title });
});
app.get('/quoted', (req, res) => {
  res.json(req.query.text.match(/^"(.*?)"$/));
});
