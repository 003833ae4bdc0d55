const app = require('express')();
const store = {};
app.put('/:user/:key', (req, res) => {
  store[req.params.user][req.params.key] = req.body.value; // BAD
  res.end();
});
