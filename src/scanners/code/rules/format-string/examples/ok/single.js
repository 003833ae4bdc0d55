const app = require('express')();
app.post('/login', (req, res) => {
  console.log(req.body.user);
  console.log(`login of ${req.body.user}`);
  res.end();
});
