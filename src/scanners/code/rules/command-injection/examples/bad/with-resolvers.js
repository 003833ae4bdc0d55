const express = require('express');
const { exec } = require('child_process');
const app = express();
app.get('/r', async (req, res) => {
  const { promise, resolve } = Promise.withResolvers();
  resolve(req.query.x);
  exec('id ' + (await promise)); // BAD
  res.end();
});
