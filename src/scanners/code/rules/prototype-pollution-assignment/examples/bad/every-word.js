const express = require('express');

const app = express();
const settings = {};
const isWord = (part) => /^\w+$/.test(part);

app.post('/settings', (req, res) => {
  const parts = req.query.path.split('.');
  if (!parts.every(isWord)) return res.sendStatus(400);
  let at = settings;
  for (let i = 0; i < parts.length - 1; i++) at = at[parts[i]];
  at[parts[parts.length - 1]] = req.body.value; // BAD
  res.send('ok');
});
