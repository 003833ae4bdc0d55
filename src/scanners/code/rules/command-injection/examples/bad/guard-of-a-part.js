const { exec } = require('child_process');
const express = require('express');
const path = require('path');

const app = express();

function isName(file) {
  file = path.basename(file);
  return /^[a-z]+$/.test(file);
}

app.post('/list', (req, res) => {
  const name = req.query.name;
  if (!isName(name)) return res.sendStatus(400);
  exec('ls ' + name); // BAD
  res.send('ok');
});
