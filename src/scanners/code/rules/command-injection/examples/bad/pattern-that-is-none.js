const { exec } = require('child_process');
const express = require('express');

const app = express();
app.post('/list', (req, res) => {
  const name = req.query.name;
  if (!new RegExp('^(?<a[a-z]+$').test(name)) return res.sendStatus(400);
  exec('ls ' + name); // BAD
  if (!/^[\u{41}-\u{5A}]+$/u.test(req.query.other)) return res.sendStatus(400);
  res.send('ok');
});
