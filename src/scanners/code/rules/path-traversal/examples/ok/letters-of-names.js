const fs = require('fs');
const express = require('express');

const app = express();

app.get('/pages', (req, res) => {
  const page = req.query.page;
  if (!/^[\w/-]+\.html$/.test(page)) return res.sendStatus(400);
  fs.readFile('/srv/pages/' + page, (error, text) => res.end(text));
});

app.get('/files', (req, res) => {
  const file = req.query.file;
  if (!/^[\w./-]+$/.test(file) || file.includes('..')) return res.sendStatus(400);
  fs.readFile('/srv/files/' + file, (error, text) => res.end(text));
});
