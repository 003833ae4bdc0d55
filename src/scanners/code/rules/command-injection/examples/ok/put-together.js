const express = require('express');
const util = require('util');
const { exec } = require('child_process');
const app = express();
app.get('/log', (req, res) => {
  exec(util.format('git log -n %d %s', Number(req.query.count), 'main'));
  res.end();
});
