const app = require('express')();
app.get('/', (req, res) => {
  res.setHeader('X-Name', encodeURIComponent(req.query.name));
  res.end();
});
