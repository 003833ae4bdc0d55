const app = require('express')();
app.post('/login', (req, res) => {
  console.log('login', { user: req.body.user });
  console.log(req.body);
  res.end();
});
