const express = require('express');
const { exec } = require('child_process');
const app = express();

// Two elements of a list are two whole texts.
app.get('/ping', (req, res) => {
  exec('ls ' + req.query.path.split('/').slice(0, 2).join('/')); // BAD
  exec('ping ' + req.body.hosts.slice(0, 2)); // BAD
  exec('id ' + req.headers.authorization.split(' ').slice(0, 2)); // BAD
  res.end();
});
