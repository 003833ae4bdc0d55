const express = require('express');

const app = express();
app.get('/b', (req, res) => {
  res.setHeader('X-Path', decodeURIComponent(req.path)); // BAD
  res.end('ok');
});
