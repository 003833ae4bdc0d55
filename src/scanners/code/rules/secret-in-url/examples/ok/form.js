const app = require('express')();
app.post('/login', (req, res) => {
  res.json(check(req.body.password, req.query.page, req.query.passwordReset));
});
