const express = require('express');
const escape = require('escape-html');
const app = express();
app.get('/r', (req, res) => {
  let page = 'home';
  try {
    page = escape(req.query.page);
    throw new Error('no');
  } catch {
    res.send('<h1>' + page + '</h1>');
  }
});
