const app = require('express')();
app.get('/a', (req, res) => {
  res.set('Location', req.query.next); // BAD
  res.status(302).end();
});
app.get('/b', (req, res) => {
  res.writeHead(302, { Location: req.query.next }); // BAD
  res.end();
});
