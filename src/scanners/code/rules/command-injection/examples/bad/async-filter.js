const { exec } = require('child_process');
const express = require('express');

const app = express();
const isName = async (part) => /^[a-z]+$/.test(part);

app.post('/list', (req, res) => {
  const names = req.query.names.split(' ').filter(isName);
  exec('ls ' + names[0]); // BAD
  const all = req.query.all.split(' ');
  if (!all.every(isName)) return res.sendStatus(400);
  exec('ls ' + all[0]); // BAD
  res.send('ok');
});
