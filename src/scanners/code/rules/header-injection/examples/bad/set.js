const app = require('express')();
app.get('/', (req, res) => {
  res.setHeader('Content-Type', 'text/plain; charset=' + req.query.charset); // BAD
  res.end();
});
