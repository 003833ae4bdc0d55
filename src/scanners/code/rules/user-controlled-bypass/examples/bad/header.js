const app = require('express')();
app.get('/admin', (req, res) => {
  if (req.headers['x-is-admin'] === 'true') return res.json(secrets); // BAD
  res.sendStatus(403);
});
