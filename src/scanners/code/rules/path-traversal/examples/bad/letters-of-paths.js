const fs = require('fs');
const express = require('express');

const app = express();

app.get('/pages', (req, res) => {
  const page = req.query.page;
  if (!/^[\w./-]+$/.test(page)) return res.sendStatus(400);
  fs.readFile('/srv/pages/' + page, (error, text) => res.end(text)); // BAD
});

app.get('/files', (req, res) => {
  const file = req.query.file;
  if (!/^\/files\/[\w./-]+$/.test(file)) return res.sendStatus(400);
  fs.readFile('/srv' + file, (error, text) => res.end(text)); // BAD
});
