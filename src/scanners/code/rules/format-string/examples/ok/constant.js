const util = require('util');
const app = require('express')();
app.post('/login', (req, res) => {
  console.log('login of %s from', req.body.user, req.ip);
  res.json(util.format('%s', req.body.user));
});
