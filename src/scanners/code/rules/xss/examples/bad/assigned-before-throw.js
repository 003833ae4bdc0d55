const express = require('express');
const app = express();
app.get('/r', (req, res) => {
  let page = 'home';
  try {
    page = req.query.page;
    throw new Error('no');
  } catch {
    res.send('<h1>' + page + '</h1>'); // BAD
  }
});
