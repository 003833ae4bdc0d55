const express = require('express');
const zlib = require('zlib');
const app = express();
app.use(express.raw({ limit: '1mb' }));
app.post('/x', (req, res) => res.end(zlib.gzipSync(req.body)));
