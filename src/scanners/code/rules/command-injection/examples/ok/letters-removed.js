const express = require('express');
const { exec } = require('child_process');
const app = express();

function clean(text) {
  let left = text;
  left = left.replace(/;/g, '');
  left = left.replace(/&/g, '');
  left = left.replace(/\|/g, '');
  left = left.replace(/`/g, '');
  left = left.replace(/\$/g, '');
  return left.replace(/"/g, '');
}
app.get('/ping', (req, res) => {
  exec('ping "' + clean(req.query.host) + '"');
  exec(`ping ${clean(req.query.host).replace(/\n/g, '').replaceAll('<', '').replaceAll('>', '')}`);
  res.end();
});
