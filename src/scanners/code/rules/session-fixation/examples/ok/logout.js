const express = require('express');
const app = express();
app.post('/logout', (req, res) => {
  req.session.user = null;
  res.redirect('/login?password=forgotten');
});
app.post('/theme', (req, res) => {
  req.session.theme = req.body.theme;
  res.redirect('/');
});
