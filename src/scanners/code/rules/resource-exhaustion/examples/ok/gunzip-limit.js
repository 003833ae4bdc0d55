const express = require('express');
const zlib = require('zlib');
const app = express();
app.use(express.raw());
app.post('/x', (req, res) => {
  zlib.gunzip(req.body, { maxOutputLength: 1e6 }, (e, out) => (e ? res.sendStatus(413) : res.end(out)));
});
