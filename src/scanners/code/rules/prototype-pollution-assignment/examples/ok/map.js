const app = require('express')();
const store = new Map();
app.put('/:user/:key', (req, res) => {
  store.get(req.params.user).set(req.params.key, req.body.value);
  const counts = {};
  counts[req.params.key] = 1;
  res.json(counts);
});
