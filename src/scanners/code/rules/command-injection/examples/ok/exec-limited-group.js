const express = require('express');
const { exec } = require('child_process');
const app = express();
app.post('/tag', (req, res) => {
  const m = /^tag=([a-z0-9.]+)$/.exec(req.body.line);
  if (!m) return res.sendStatus(400);
  exec(`git tag ${m[1]}`);
  res.send('ok');
});
