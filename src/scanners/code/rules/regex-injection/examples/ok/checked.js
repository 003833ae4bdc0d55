const app = require('express')();
app.get('/search', (req, res) => {
  const word = req.query.q;
  if (!/^\w{1,20}$/.test(word)) return res.sendStatus(400);
  res.json(globalThis.names.filter((name) => new RegExp(`^${word}`).test(name)));
});
