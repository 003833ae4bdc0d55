const app = require('express')();
app.get('/search', (req, res) => {
  const pattern = new RegExp(req.query.q, 'i'); // BAD
  res.json(globalThis.names.filter((name) => pattern.test(name)));
});
