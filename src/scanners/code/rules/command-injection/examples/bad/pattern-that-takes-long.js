const { exec } = require('child_process');
const express = require('express');

const app = express();
app.post('/list', (req, res) => {
  const name = req.query.name;
  if (!/^((((((((([a-z_.]+)+)+)+)+)+)+)+)+)+!$/.test(name)) return res.sendStatus(400);
  exec('ls ' + name); // BAD
  res.send('ok');
});
