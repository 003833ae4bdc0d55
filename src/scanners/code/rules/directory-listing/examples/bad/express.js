const express = require('express');
const serveIndex = require('serve-index');
const app = express();
app.use('/ftp', serveIndex('ftp', { icons: true })); // BAD
