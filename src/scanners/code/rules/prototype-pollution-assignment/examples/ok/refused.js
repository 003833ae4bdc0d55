const app = require('express')();
const store = {};
app.put('/:user/:key', (req, res) => {
  const { user } = req.params;
  if (user === '__proto__' || user === 'constructor' || user === 'prototype') return res.sendStatus(400);
  store[user][req.params.key] = req.body.value;
  res.end();
});
