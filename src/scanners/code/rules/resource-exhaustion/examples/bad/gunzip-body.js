const express = require('express');
const zlib = require('zlib');
const app = express();
app.use(express.raw());
app.post('/x', (req, res) => {
  zlib.gunzip(req.body, (e, out) => res.end(out)); // BAD
});
