const express = require('express');

const app = express();
const settings = {};

app.post('/settings', (req, res) => {
  const path = req.query.path;
  if (!/^[a-z.]+$/.test(path)) return res.sendStatus(400);
  let at = settings;
  const parts = path.split('.');
  for (let i = 0; i < parts.length - 1; i++) at = at[parts[i]];
  at[parts[parts.length - 1]] = req.body.value; // BAD
  res.send('ok');
});
