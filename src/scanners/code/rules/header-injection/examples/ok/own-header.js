const app = require('express')();
app.get('/', (req, res) => {
  res.setHeader('X-Request-Id', req.headers['x-request-id']);
  res.set('X-Trace', req.get('X-Trace'));
  res.end();
});
