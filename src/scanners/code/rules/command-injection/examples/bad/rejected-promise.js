const express = require('express');
const { exec } = require('child_process');
const app = express();
function check(x) {
  return new Promise((resolve, reject) => (x.length > 3 ? reject(x) : resolve('a')));
}
app.get('/r', (req, res) => {
  check(req.query.x).catch((name) => {
    exec('id ' + name); // BAD
  });
  res.end();
});
