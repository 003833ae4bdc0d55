const app = require('express')();
app.get('/login', (req, res) => {
  const { next } = req.query;
  res.redirect(302, next); // BAD
});
