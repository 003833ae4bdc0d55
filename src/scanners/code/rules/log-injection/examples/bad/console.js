const app = require('express')();
app.post('/login', (req, res) => {
  console.log('login of ' + req.body.user); // BAD
  res.end();
});
