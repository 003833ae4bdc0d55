const app = require('express')();
app.post('/role', (req, res) => {
  req.session.role = req.body.role; // BAD
  res.end();
});
