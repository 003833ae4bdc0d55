const app = require('express')();
app.post('/language', (req, res) => {
  req.session.language = req.body.language;
  req.session.authenticated = false;
  res.end();
});
