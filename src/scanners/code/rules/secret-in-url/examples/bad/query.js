const app = require('express')();
app.get('/login', (req, res) => {
  const password = req.query.password; // BAD
  res.json(check(password));
});
