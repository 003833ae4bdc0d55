const app = require('express')();
app.get('/a', (req, res) => {
  res.set('Location', `/welcome?name=${encodeURIComponent(req.query.name)}`);
  res.status(302).end();
});
